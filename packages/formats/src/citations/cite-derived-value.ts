import type { Id, Language, Provenance } from '@pazabierta/schema';
import { type CitedRelease, citeReleaseId } from './cite-release-id.ts';

const SIGNS = { sum: '+', difference: '-', product: '×', quotient: '/' } as const;
const COMPUTED = { es: 'Calculado por Paz Abierta a partir de', en: 'Computed by Paz Abierta from' };

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
  const { operation, from } = derivedValue.provenance;
  const computation = from.join(operation === null ? ', ' : ` ${SIGNS[operation]} `);
  return `${COMPUTED[language]} ${computation}. Paz Abierta, ${citeReleaseId(release, language)}, ${derivedValue.id}.`;
}
