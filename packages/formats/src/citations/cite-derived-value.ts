import type { Id, Language, Provenance } from '@pazabierta/schema';
import { type CitedRelease, citeReleaseId } from './cite-release-id.ts';
import { toComputationText } from './computation-text.ts';

/**
 * What is needed to cite a derived value.
 *
 * @example
 * ```ts
 * import { type CitedDerivedValue, citeDerivedValue } from '@pazabierta/formats/citations';
 *
 * const from = ['mucpaz.investment.fasp.gasman-2021', 'mucpaz.networks.fasp.gasman-2021'];
 * const cited: CitedDerivedValue = {
 *   derivedValue: {
 *     id: 'mucpaz.investment.fasp.gasman-2021.per-network',
 *     provenance: { operation: 'quotient', from },
 *   },
 *   release: { id: '2026.2', status: 'published' },
 * };
 * citeDerivedValue(cited, 'es');
 * // 'Calculado por Paz Abierta a partir de mucpaz.investment.fasp.gasman-2021 / mucpaz.networks.fasp.gasman-2021. Paz Abierta, edición 2026.2, mucpaz.investment.fasp.gasman-2021.per-network.'
 * ```
 */
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
 * const from = ['mucpaz.investment.fortaseg.gasman-2021', 'mucpaz.networks.fortaseg.gasman-2021'];
 * const derivedValue = {
 *   id: 'mucpaz.investment.fortaseg.gasman-2021.per-network',
 *   provenance: { operation: 'quotient', from },
 * } as const;
 * citeDerivedValue({ derivedValue, release: { id: '2026.2', status: 'published' } }, 'en');
 * // 'Computed by Paz Abierta from mucpaz.investment.fortaseg.gasman-2021 / mucpaz.networks.fortaseg.gasman-2021. Paz Abierta, release 2026.2, mucpaz.investment.fortaseg.gasman-2021.per-network.'
 * ```
 */
export function citeDerivedValue({ derivedValue, release }: CitedDerivedValue, language: Language): string {
  const computation = toComputationText(derivedValue.provenance, language);
  return `${computation} Paz Abierta, ${citeReleaseId(release, language)}, ${derivedValue.id}.`;
}
