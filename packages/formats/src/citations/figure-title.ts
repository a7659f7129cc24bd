import type { Label, Language, Quantity } from '@pazabierta/schema';
import { toWords } from '../wording/to-words.ts';

/**
 * A figure by what it measures, and by its value with its qualifier, or by why it has none.
 *
 * @example
 * ```ts
 * import { mucpazInvestment } from '@pazabierta/dataset/2026.2/mucpaz';
 * import type { NamedFigure } from '@pazabierta/formats/citations';
 *
 * const [, fortaseg] = mucpazInvestment.observations;
 * const named: NamedFigure = {
 *   labels: [mucpazInvestment.indicator.label, { es: 'Fortaseg', en: 'Fortaseg' }],
 *   unit: { es: 'pesos mexicanos', en: 'Mexican pesos' },
 *   quantity: fortaseg.quantity,
 *   absence: null,
 * };
 * named.labels.map(({ es }) => es); // ['Inversión en las redes', 'Fortaseg']
 * ```
 */
export interface NamedFigure {
  /** What it measures and of what: indicator, fund, area, period, from the general to the particular. */
  readonly labels: readonly Label[];
  readonly unit: Label;
  readonly quantity: Quantity | null;
  /** Why there is no value; `null` where there is one. */
  readonly absence: Label | null;
}

const ABSENT = { es: 'sin cifra', en: 'no figure' };

/** A figure as a title: "Investment in the networks, Fortaseg, Mexico: more than 123,000,000 Mexican pesos". */
export function toFigureTitle({ labels, unit, quantity, absence }: NamedFigure, language: Language): string {
  const name = labels.map((label) => label[language]).join(', ');
  if (quantity === null) {
    return `${name}: ${ABSENT[language]}${absence === null ? '' : `, ${absence[language]}`}`;
  }
  // A percentage carries its sign.
  const counted = quantity.kind === 'percentage' ? '' : ` ${unit[language]}`;
  return `${name}: ${toWords(quantity, language)}${counted}`;
}
