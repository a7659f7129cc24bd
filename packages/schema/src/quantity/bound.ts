/**
 * One end of what the truth can be. `closed` and `open` give a number that belongs or does not belong to it;
 * `unbounded` means that the source sets no limit on that side, `unknown` that there is a limit but nobody printed it.
 */
export type Bound =
  | { kind: 'closed' | 'open'; value: number }
  | { kind: 'unbounded'; value: null }
  | { kind: 'unknown'; value: null };

/** Both ends of what the truth can be, in plain JSON. */
export interface Bounds {
  lower: Bound;
  upper: Bound;
}
