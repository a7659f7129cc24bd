/** What differs between two values in words, as Markdown. */
export interface Difference {
  /** A sentence that comes first, such as which language changed; empty where there is none. */
  readonly lead: string;
  readonly before: string;
  readonly after: string;
}
