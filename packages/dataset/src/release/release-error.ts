import type { Label } from '@pazabierta/schema';

/**
 * Something wrong with a release on disk, said in Spanish and English.
 *
 * @example
 * ```ts
 * import { ReleaseError } from '@pazabierta/dataset';
 *
 * const error = new ReleaseError({
 *   es: 'La edición 2026.2 no tiene «links.json»',
 *   en: 'Release 2026.2 has no "links.json"',
 * });
 * error.label.en; // 'Release 2026.2 has no "links.json"'
 * error.message; // 'La edición 2026.2 no tiene «links.json» / Release 2026.2 has no "links.json"'
 * ```
 */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
  readonly label: Label;

  constructor(label: Label, options?: ErrorOptions) {
    super(`${label.es} / ${label.en}`, options);
    this.label = label;
  }
}
