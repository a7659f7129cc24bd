import type { Id, Language, Provenance } from '@pazabierta/schema';
import { type CitedRelease, citeReleaseId } from './cite-release-id.ts';
import { toComputationText } from './computation-text.ts';

/** What is needed to cite a derived value. */
export interface CitedDerivedValue {
  readonly derivedValue: {
    readonly id: Id;
    readonly provenance: { readonly operation: Provenance['operation']; readonly from: readonly Id[] };
  };
  readonly release: CitedRelease;
}

/**
 * Cites a value that no source prints: that Paz Abierta computed it, from which observations and by which operation, and in which release.
 *
 * @example
 * ```ts
 * import { citeDerivedValue } from '@pazabierta/formats/citations';
 *
 * const provenance = { operation: 'quotient', from: ['mucpaz.investment', 'mucpaz.networks'] } as const;
 * const derivedValue = { id: 'pesos-per-network', provenance };
 * citeDerivedValue({ derivedValue, release: { id: '2026.1', status: 'published' } }, 'en');
 * // 'Computed by Paz Abierta from mucpaz.investment / mucpaz.networks. Paz Abierta, release 2026.1, pesos-per-network.'
 * ```
 */
export function citeDerivedValue({ derivedValue, release }: CitedDerivedValue, language: Language): string {
  const computation = toComputationText(derivedValue.provenance, language);
  return `${computation} Paz Abierta, ${citeReleaseId(release, language)}, ${derivedValue.id}.`;
}
