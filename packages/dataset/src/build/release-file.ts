/** One file of a release, with what its manifest says of it. */
export interface ReleaseFile {
  readonly name: string;
  readonly mediaType: string;
  /** How many items, or lines of a table without its header, it holds. */
  readonly rows: number;
  readonly text: string;
}
