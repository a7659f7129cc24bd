import type { Label } from '@pazabierta/schema';

/** Something wrong with a release on disk, said in Spanish and English. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
  readonly label: Label;

  constructor(label: Label, options?: ErrorOptions) {
    super(`${label.es} / ${label.en}`, options);
    this.label = label;
  }
}
