/** One file of the dataset folder as text, by its path below that folder, with `/` between its parts. */
export interface CuratedFile {
  readonly path: string;
  readonly text: string;
}
