import type { Id, Indicator, Label, Language, Observation } from '@pazabierta/schema';
import { citeRelease } from '../citations/cite-release.ts';
import { toStatusCode } from '../sdmx/status-code.ts';
import { toDimensionAxes } from './dimension-axes.ts';
import { toFigureDetails } from './figure-details.ts';
import type { JsonStatOptions } from './json-stat-options.ts';
import { toListedCodes } from './listed-codes.ts';
import { toFinerAxes, toSourceAxis } from './source-axes.ts';
import { type Cube, type Side, toCube } from './to-cube.ts';
import { toMetric } from './to-metric.ts';

/** Up to so many cells `value` is an array, which every reader takes; beyond, only the cells that have a figure are written. */
const MOST_IN_ARRAY = 10_000;

/** How the values of every dataset are to be read. */
const READING: Label = {
  es: 'Cada valor se lee con lo que extension.cells dice de su celda: qualifier (más de, casi…), los límites, las palabras impresas y la cita.',
  en: 'Each value is read with what extension.cells says of its cell: qualifier (more than, almost…), the bounds, the printed words and the citation.',
};

/**
 * The observations of one indicator as a dataset of JSON-stat 2.0, without what only the root of a document has.
 *
 * @throws RangeError if the release lacks the indicator, a source or a code, or if the cube cannot be made.
 */
export function toDataset(id: Id, observations: readonly Observation[], options: JsonStatOptions) {
  const { language, release } = options;
  const indicator = findIndicator(id, options);
  const axes = [...toDimensionAxes(indicator, options), toSourceAxis(options)];
  const cube = toCube(observations, axes, toFinerAxes(options));
  const findStatus = toListedCodes('observation-statuses', options);
  const statuses = observations.map(({ status }) => findStatus(status).code);
  return {
    class: 'dataset',
    label: indicator.label[language],
    source: citeRelease(release, language),
    updated: release.issued,
    note: toNotes(indicator, toStatusCode(findStatus('missing').code), language),
    id: ['indicator', ...cube.sides.map(({ axis }) => axis.id)],
    size: [1, ...cube.sides.map(({ codes }) => codes.length)],
    role: { ...toRole('time', cube), ...toRole('geo', cube), metric: ['indicator'] },
    dimension: {
      indicator: toMetric(indicator, observations, options),
      ...Object.fromEntries(cube.sides.map((side) => [side.axis.id, toDimension(side)])),
    },
    value: toValue(
      observations.map(({ quantity }) => quantity?.value ?? null),
      cube,
    ),
    status: byCell(statuses.map(toStatusCode), cube),
    extension: {
      dataset: indicator.dataset,
      indicator: id,
      unit: indicator.unit,
      status: Object.fromEntries(statuses.map((code) => [toStatusCode(code), code.label[language]])),
      cells: byCell(toFigureDetails(observations, options), cube),
    },
  };
}

function findIndicator(id: Id, { indicators, release }: JsonStatOptions): Indicator {
  const indicator = indicators.get(id);
  if (indicator === undefined) {
    throw new RangeError(`Cannot name indicator "${id}": release "${release.id}" has no such indicator`);
  }
  return indicator;
}

function toNotes(
  { definition, note, notComparable }: Indicator,
  missing: string,
  language: Language,
): string[] {
  const empty =
    language === 'es'
      ? `Una celda con el estado ${missing} es una ausencia, que es un dato; de una celda sin estado no hay nada en esta lista.`
      : `A cell with the status ${missing} is an absence, which is data; of a cell without a status there is nothing in this list.`;
  return [
    READING[language],
    empty,
    definition[language],
    ...(note === null ? [] : [note[language]]),
    ...notComparable.map((each) => `${each.because[language]} (${each.with})`),
  ];
}

function toRole(role: 'time' | 'geo', { sides }: Cube): { readonly [role: string]: readonly string[] } {
  const ids = sides.filter(({ axis }) => axis.role === role).map(({ axis }) => axis.id);
  return ids.length === 0 ? {} : { [role]: ids };
}

function toDimension({ axis, codes }: Side) {
  const categories = codes.map((code) => ({ code, ...axis.categoryOf(code) }));
  const notes = categories.flatMap(({ code, note }) => (note === null ? [] : [[code, [note]] as const]));
  return {
    label: axis.label,
    ...(axis.note !== null && { note: [axis.note] }),
    category: {
      index: codes,
      label: Object.fromEntries(categories.map(({ code, label }) => [code, label])),
      ...(notes.length > 0 && { note: Object.fromEntries(notes) }),
    },
  };
}

function toValue(
  figures: readonly (number | null)[],
  cube: Cube,
): readonly (number | null)[] | Readonly<Record<string, number | null>> {
  const stated = byCell(figures, cube);
  if (cube.size > MOST_IN_ARRAY) return stated;
  return Array.from({ length: cube.size }, (_, cell) => stated[cell] ?? null);
}

/** Something of each observation by its cell; what is written is in the order of the cells. */
function byCell<Value>(values: readonly Value[], { cells }: Cube): Readonly<Record<string, Value>> {
  return Object.fromEntries(values.map((value, index) => [cells[index], value]));
}
