import type { Dimension, Language, Observation } from '@pazabierta/schema';
import type { Names } from './names.ts';
import { TEXTS } from './texts.ts';

/** What a dimension is called. */
export function toDimensionName(dimension: Dimension, language: Language): string {
  const { where, period, fund, role, claim } = TEXTS[language];
  return { area: where, timePeriod: period, fund, role, claimType: claim }[dimension];
}

/** What a figure has of a dimension, in words. */
export function toDimensionCell(
  { dimensions }: Observation,
  dimension: Dimension,
  names: Names,
  language: Language,
): string {
  const texts = TEXTS[language];
  const code = dimensions[dimension];
  if (dimension === 'timePeriod')
    return code === 'not-stated' || code === null ? texts.notStated : toPeriod(code, language);
  if (code === null) return '—';
  if (code === '_T') return texts.total;
  const list = { area: 'areas', fund: 'funds', role: 'roles', claimType: 'claim-types' }[dimension];
  return names.label(list, code);
}

/** A period as one reads it: a year, a month, a day, a span, or from when on. */
function toPeriod(period: string, language: Language): string {
  const [start = '', end] = period.split('/');
  if (end === undefined) return start;
  return end === '..' ? `${TEXTS[language].since} ${start}` : `${start} – ${end}`;
}
