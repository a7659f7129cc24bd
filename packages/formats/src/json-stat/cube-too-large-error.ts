/** Thrown where figures lie so far apart that the cube which holds them has more cells than readers can make room for. */
export class CubeTooLargeError extends RangeError {
  override readonly name = 'CubeTooLargeError';
  /** How many cells the cube would have. */
  readonly cells: number;
  /** How many it may have. */
  readonly most: number;

  constructor(cells: number, most: number) {
    super(
      `Cannot write a cube of ${cells} cells: a cube has at most ${most}; ask for fewer figures, or for another format`,
    );
    this.cells = cells;
    this.most = most;
  }
}
