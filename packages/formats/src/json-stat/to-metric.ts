import type { Indicator, Label, Observation } from '@pazabierta/schema';
import { toDecimal } from '@pazabierta/schema/quantity';
import type { JsonStatOptions } from './json-stat-options.ts';
import { toListedCodes } from './listed-codes.ts';

const INDICATOR: Label = { es: 'indicador', en: 'indicator' };

/**
 * The indicator as a dimension of one category, because in JSON-stat a unit belongs to a category. `decimals` are as many as any figure has.
 *
 * @throws RangeError if the release has no such unit.
 */
export function toMetric(
  indicator: Indicator,
  observations: readonly Observation[],
  options: JsonStatOptions,
) {
  const { language } = options;
  const { id, label, unit } = indicator;
  return {
    label: INDICATOR[language],
    category: {
      index: [id],
      label: { [id]: label[language] },
      unit: {
        [id]: {
          label: toListedCodes('units', options)(unit).code.label[language],
          decimals: observations.reduce((most, { quantity }) => {
            const figures = [quantity?.value ?? 0, quantity?.upper ?? 0];
            return Math.max(most, ...figures.map(countDecimals));
          }, 0),
        },
      },
    },
  };
}

function countDecimals(figure: number): number {
  return toDecimal(figure).split('.')[1]?.length ?? 0;
}
