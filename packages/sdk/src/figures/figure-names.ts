import type { NamedFigure } from '@pazabierta/formats/citations';
import type { Code, CodeList, Indicator, Label, Observation } from '@pazabierta/schema';
import { findGiven } from './find-given.ts';

/**
 * The names that a release gives to what its figures are about, as `collect` gives them: those of one indicator, or all.
 *
 * @example
 * ```ts
 * import { items } from '@pazabierta/dataset/2026.2';
 * import { mucpazNetworks } from '@pazabierta/dataset/2026.2/mucpaz/complete';
 * import { gasman2021 } from '@pazabierta/dataset/2026.2/mucpaz/sources';
 * import { type FigureNames, sentence } from '@pazabierta/sdk/figures';
 *
 * const names: FigureNames = { indicators: [mucpazNetworks.indicator], codeLists: items['code-lists'] };
 * const [, fortaseg] = mucpazNetworks.observations;
 * sentence(fortaseg, { ...names, sources: [gasman2021] }, 'en');
 * // 'According to Nadine Gasman Zylbermann (between 20 July and 31 December 2021, date inferred), the indicator “Networks set up” (Fortaseg) is 217 networks in Mexico.'
 * ```
 */
export interface FigureNames {
  readonly indicators: readonly Pick<Indicator, 'id' | 'label'>[];
  /** The lists `units`, `areas`, `funds`, `roles`, `claim-types` and `absence-reasons`, as far as the figure has a code of them. */
  readonly codeLists: readonly Pick<CodeList, 'id' | 'codes'>[];
}

const NO_PERIOD = { es: 'periodo no indicado', en: 'period not stated' };

/**
 * Names a figure: what it measures, of what, in which unit, or why it has no value.
 *
 * @throws UnknownCodeError if a name is not among those given.
 */
export function nameFigure(observation: Observation, names: FigureNames): NamedFigure {
  const { indicator, unit, quantity, absence, dimensions } = observation;
  const { fund, role, area, timePeriod, claimType } = dimensions;
  const name = (list: string, id: string | null): Label[] =>
    id === null ? [] : [findCode(names, list, id).label];
  return {
    labels: [
      findGiven(names.indicators, indicator, 'indicators').label,
      ...name('funds', fund),
      ...name('roles', role),
      ...name('areas', area),
      timePeriod === 'not-stated' ? NO_PERIOD : { es: timePeriod, en: timePeriod },
      // That a source reports what is goes without saying.
      ...name('claim-types', claimType === 'actual' ? null : claimType),
    ],
    unit: findCode(names, 'units', unit).label,
    quantity,
    absence: absence && findCode(names, 'absence-reasons', absence.reason).label,
  };
}

/**
 * Finds a code of a code list.
 *
 * @throws UnknownCodeError if the list or the code is not among those given.
 */
export function findCode({ codeLists }: FigureNames, list: string, id: string): Code {
  return findGiven(findGiven(codeLists, list, 'code-lists').codes, id, list);
}
