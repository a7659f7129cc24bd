/** What a command prints, and the exit code with which it ends. */
export interface Outcome {
  readonly lines: readonly string[];
  readonly code: 0 | 1;
}
