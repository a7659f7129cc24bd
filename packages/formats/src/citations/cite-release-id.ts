import type { Language, Release } from '@pazabierta/schema';

/**
 * Which release to cite. A draft says that it is one, because it may still be rebuilt.
 *
 * @example
 * ```ts
 * import { type CitedRelease, citeDerivedValue } from '@pazabierta/formats/citations';
 *
 * const release: CitedRelease = { id: '2026.3', status: 'draft' };
 * const provenance = { operation: 'quotient', from: ['mucpaz.investment', 'mucpaz.networks'] } as const;
 * citeDerivedValue({ derivedValue: { id: 'pesos-per-network', provenance }, release }, 'en');
 * // 'Computed by Paz Abierta from mucpaz.investment / mucpaz.networks. Paz Abierta, release 2026.3 (draft), pesos-per-network.'
 * ```
 */
export type CitedRelease = Pick<Release, 'id' | 'status'>;

/** The release as every citation names it: "edición 2026.1", "release 2026.1 (draft)". */
export function citeReleaseId({ id, status }: CitedRelease, language: Language): string {
  if (language === 'es') return `edición ${id}${status === 'draft' ? ' (borrador)' : ''}`;
  return `release ${id}${status === 'draft' ? ' (draft)' : ''}`;
}
