import type { Indicator, Label, Quantity } from '@pazabierta/schema';
import { toDecimal } from '@pazabierta/schema/quantity';
import type { JsonStatOptions } from './json-stat-options.ts';
import { toListedCodes } from './listed-codes.ts';

const INDICATOR: Label = { es: 'indicador', en: 'indicator' };

/**
 * The indicator as a dimension of one category, because in JSON-stat a unit belongs to a category.
 *
 * @param decimals - as many as any of its figures has.
 * @throws RangeError if the release has no such unit.
 */
export function toMetric({ id, label, unit }: Indicator, decimals: number, options: JsonStatOptions) {
  const { language } = options;
  return {
    label: INDICATOR[language],
    category: {
      index: [id],
      label: { [id]: label[language] },
      unit: {
        [id]: {
          label: toListedCodes('units', options)(unit).code.label[language],
          decimals,
        },
      },
    },
  };
}

/** How many decimals a quantity has, whichever of its figures has more. */
export function countDecimals(quantity: Quantity | null): number {
  const figures = [quantity?.value ?? 0, quantity?.upper ?? 0];
  return Math.max(...figures.map((figure) => toDecimal(figure).split('.')[1]?.length ?? 0));
}
