/** A copy of a release, wherever it is kept: the way to the bytes of its files. */
export interface ReleaseCopy {
  /** The folder or the address, as messages name it. */
  readonly place: string;
  /**
   * Opens one file, to be read piece by piece; `null` where there is none of that name.
   *
   * @throws ReleaseError if the file cannot be read, now or while it is being read.
   */
  open(name: string): Promise<AsyncIterable<Uint8Array> | null>;
  /** The names of all its files; `null` where that cannot be asked, as over HTTP. */
  list(): Promise<readonly string[] | null>;
}
