/** Where a long command says how far it is. */
export interface ProgressLine {
  /** Shows a line in place of the one before; where lines cannot be replaced it is printed now and then. The text is made only then. */
  show(text: () => string): void;
  /** Takes away the line that is shown. */
  clear(): void;
}
