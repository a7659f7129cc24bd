import type { Language, Source } from '@pazabierta/schema';
import type { CitedDerivedValue } from './cite-derived-value.ts';
import { citeSource } from './cite-source.ts';
import { type CitedIn, toReleaseDoi, toWork } from './cited-work.ts';
import { toComputationText } from './computation-text.ts';
import type { CslItem } from './csl-item.ts';
import { type NamedFigure, toFigureTitle } from './figure-title.ts';

/**
 * What is needed to cite a value that was computed.
 *
 * @example
 * ```ts
 * import { release } from '@pazabierta/dataset/2026.2';
 * import { gasman2021 } from '@pazabierta/dataset/2026.2/mucpaz/sources';
 * import { type CitedComputation, toDerivedCslItem } from '@pazabierta/formats/citations';
 *
 * const from = ['mucpaz.investment.fasp.gasman-2021', 'mucpaz.networks.fasp.gasman-2021'];
 * const id = 'mucpaz.investment.fasp.gasman-2021.per-network';
 * const cited: CitedComputation = {
 *   derivedValue: { id, provenance: { operation: 'quotient', from } },
 *   named: {
 *     labels: [{ es: 'Pesos por red', en: 'Pesos per network' }],
 *     unit: { es: 'pesos mexicanos por red', en: 'Mexican pesos per network' },
 *     quantity: { value: 225000, upper: null, qualifier: 'stated', resolution: null, kind: 'money' },
 *     absence: null,
 *   },
 *   sources: [gasman2021],
 *   release,
 *   doi: null,
 *   url: `https://pazabierta.example/v1/citations/${id}?release=2026.2`,
 * };
 * toDerivedCslItem(cited, 'en').note.endsWith('It rests on a round figure, printed without a qualifier.'); // true
 * ```
 */
export interface CitedComputation extends CitedIn, Pick<CitedDerivedValue, 'derivedValue'> {
  readonly named: NamedFigure;
  /** The sources of what it was computed from, each once. */
  readonly sources: readonly Source[];
}

const WORDS = {
  es: { of: 'Cifras de partida:', round: 'Parte de una cifra redonda, impresa sin matiz.' },
  en: {
    of: 'Source of what it was computed from:',
    round: 'It rests on a round figure, printed without a qualifier.',
  },
};

/**
 * A value that Paz Abierta computed as an item of CSL-JSON: from what, by which operation, and which sources printed that.
 *
 * @example
 * ```ts
 * import { release } from '@pazabierta/dataset/2026.2';
 * import { toDerivedCslItem } from '@pazabierta/formats/citations';
 *
 * const from = ['mucpaz.investment.fortaseg.gasman-2021', 'mucpaz.networks.fortaseg.gasman-2021'];
 * const id = 'mucpaz.investment.fortaseg.gasman-2021.per-network';
 * const derivedValue = { id, provenance: { operation: 'quotient', from } } as const;
 * const named = {
 *   labels: [{ es: 'Pesos por red', en: 'Pesos per network' }],
 *   unit: { es: 'pesos mexicanos por red', en: 'Mexican pesos per network' },
 *   quantity: { value: 566820, upper: null, qualifier: 'more-than', resolution: null, kind: 'money' },
 *   absence: null,
 * } as const;
 * const url = `https://pazabierta.example/v1/citations/${id}?release=2026.2`;
 * const { title, note } = toDerivedCslItem(
 *   { derivedValue, named, sources: [], release, doi: null, url },
 *   'es',
 * );
 * title; // 'Pesos por red: más de 566,820 pesos mexicanos por red'
 * note;
 * // 'Calculado por Paz Abierta a partir de mucpaz.investment.fortaseg.gasman-2021 / mucpaz.networks.fortaseg.gasman-2021.'
 * ```
 */
export function toDerivedCslItem(cited: CitedComputation, language: Language): CslItem {
  const { derivedValue, named, sources } = cited;
  const { of, round } = WORDS[language];
  const parts = [
    toComputationText(derivedValue.provenance, language),
    ...sources.map((source) => `${of} ${citeSource(source, language)}`),
    ...(named.quantity?.qualifier === 'stated' ? [round] : []),
    ...toReleaseDoi(cited, language),
  ];
  return toWork(cited, { id: derivedValue.id, title: toFigureTitle(named, language), parts }, language);
}
