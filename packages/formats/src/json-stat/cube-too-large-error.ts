/**
 * Thrown where figures lie so far apart that the cube which holds them has more cells than readers can make room for.
 *
 * @example
 * ```ts
 * import { CubeTooLargeError } from '@pazabierta/formats/json-stat';
 *
 * const error = new CubeTooLargeError(12_500_000, 10_000_000);
 * error.cells - error.most; // 2500000
 * error instanceof RangeError; // true
 * error.message;
 * // 'Cannot write a cube of 12500000 cells: a cube has at most 10000000; ask for fewer figures, or for another format'
 * ```
 */
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
