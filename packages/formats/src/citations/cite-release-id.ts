import type { Language, Release } from '@pazabierta/schema';

/** Which release to cite. A draft says that it is one, because it may still be rebuilt. */
export type CitedRelease = Pick<Release, 'id' | 'status'>;

/** The release as every citation names it: "edición 2026.1", "release 2026.1 (draft)". */
export function citeReleaseId({ id, status }: CitedRelease, language: Language): string {
  if (language === 'es') return `edición ${id}${status === 'draft' ? ' (borrador)' : ''}`;
  return `release ${id}${status === 'draft' ? ' (draft)' : ''}`;
}
