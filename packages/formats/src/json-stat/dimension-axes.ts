import type { Dimension, Id, Indicator, Label, TimePeriod } from '@pazabierta/schema';
import { parseTimePeriod } from '@pazabierta/schema/period';
import type { Axis } from './axis.ts';
import type { JsonStatOptions } from './json-stat-options.ts';
import { toListedCodes } from './listed-codes.ts';

const NOT_STATED = 'not-stated';

const LABELS: Readonly<Record<Dimension, Label>> = {
  area: { es: 'lugar', en: 'place' },
  timePeriod: { es: 'periodo', en: 'period' },
  fund: { es: 'fondo', en: 'fund' },
  role: { es: 'función', en: 'role' },
  claimType: { es: 'tipo de afirmación', en: 'type of claim' },
};

/** The code list of each dimension that has one. */
const LISTS: Readonly<Record<Exclude<Dimension, 'timePeriod'>, Id>> = {
  area: 'areas',
  fund: 'funds',
  role: 'roles',
  claimType: 'claim-types',
};

/** The dimensions that an indicator has, in the order in which an observation names them. */
export function toDimensionAxes({ dimensions }: Indicator, options: JsonStatOptions): readonly Axis[] {
  return (Object.keys(LABELS) as Dimension[])
    .filter((dimension) => dimensions.includes(dimension))
    .map((dimension) =>
      dimension === 'timePeriod' ? toPeriodAxis(options) : toCodeAxis(dimension, LISTS[dimension], options),
    );
}

/** In the order of the code list. A label that two codes of the list share carries the code, since many readers show labels alone. */
function toCodeAxis(dimension: Exclude<Dimension, 'timePeriod'>, list: Id, options: JsonStatOptions): Axis {
  const { language } = options;
  const find = toListedCodes(list, options);
  const shared = findShared((options.codeLists.get(list)?.codes ?? []).map(({ label }) => label[language]));
  return {
    id: dimension,
    label: LABELS[dimension][language],
    note: null,
    role: dimension === 'area' ? 'geo' : null,
    codeOf: ({ id, dimensions }) => {
      const code = dimensions[dimension];
      if (code === null) {
        throw new RangeError(`Cannot place observation "${id}": it has no "${dimension}", its indicator has`);
      }
      return code;
    },
    keyOf: (id) => find(id).place,
    categoryOf: (id) => {
      const { label, definition } = find(id).code;
      const name = label[language];
      return { label: shared.has(name) ? `${name} (${id})` : name, note: definition?.[language] ?? null };
    },
  };
}

/** The labels that stand in a list more than once. */
function findShared(labels: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(labels.filter((label) => seen.size === seen.add(label).size));
}

/** In the order of time; a period that is not stated comes last. */
function toPeriodAxis({ language }: JsonStatOptions): Axis {
  const unstated = language === 'es' ? 'no consta' : 'not stated';
  return {
    id: 'timePeriod',
    label: LABELS.timePeriod[language],
    note: null,
    role: 'time',
    codeOf: ({ dimensions }) => dimensions.timePeriod,
    keyOf: toDays,
    categoryOf: (period) => ({ label: period === NOT_STATED ? unstated : period, note: null }),
  };
}

/** The days of a period as a text that sorts in time. `not-stated` stands behind every year, since a letter follows every digit. */
function toDays(period: TimePeriod): string {
  const days = parseTimePeriod(period);
  return days === null ? NOT_STATED : `${days.from}/${days.until ?? NOT_STATED}/${period}`;
}
