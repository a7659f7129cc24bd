import type { Indicator, Label, Language } from '@pazabierta/schema';
import { citeRelease } from '../citations/cite-release.ts';
import type { GatheredFigures } from './gathered-figures.ts';
import type { LazyJson } from './json-parts.ts';
import type { JsonStatOptions } from './json-stat-options.ts';
import { type Cube, type Side, toCube } from './to-cube.ts';
import { toMetric } from './to-metric.ts';

/** Up to so many cells `value` is an array, which every reader takes; beyond, only the cells that have a figure are written. */
const MOST_IN_ARRAY = 10_000;

/** How the values of every dataset are to be read. */
const READING: Label = {
  es: 'Cada valor se lee con lo que extension.cells dice de su celda: qualifier (más de, casi…), los límites, las palabras impresas y la cita.',
  en: 'Each value is read with what extension.cells says of its cell: qualifier (more than, almost…), the bounds, the printed words and the citation.',
};

/** A dataset as it is to be written. */
export type Dataset =
  ReturnType<typeof toDataset> extends Generator<unknown, infer Returned> ? Returned : never;

/**
 * The figures of one indicator as a dataset of JSON-stat 2.0, without what only the root of a document has; what there is of each figure is JSON
 * that is still to be made. It yields an empty piece wherever it has taken some milliseconds.
 *
 * @throws RangeError if the release lacks a source or a code, or if the cube cannot be made.
 */
export function* toDataset(figures: GatheredFigures, options: JsonStatOptions) {
  const { language, release } = options;
  const { indicator, values, statuses, missing, details } = figures;
  const cube = yield* toCube(figures);
  yield new Uint8Array();
  const order = toOrder(cube);
  return {
    class: 'dataset',
    label: indicator.label[language],
    source: citeRelease(release, language),
    updated: release.issued,
    note: toNotes(indicator, missing, language),
    id: ['indicator', ...cube.sides.map(({ axis }) => axis.id)],
    size: [1, ...cube.sides.map(({ codes }) => codes.length)],
    role: { ...toRole('time', cube), ...toRole('geo', cube), metric: ['indicator'] },
    dimension: {
      indicator: toMetric(indicator, figures.decimals, options),
      ...Object.fromEntries(cube.sides.map((side) => [side.axis.id, toDimension(side)])),
    },
    value:
      cube.size > MOST_IN_ARRAY
        ? byCell((figure) => JSON.stringify(values[figure]), order, cube)
        : toArray(values, cube),
    status: byCell((figure) => JSON.stringify(statuses[figure]), order, cube),
    extension: {
      dataset: indicator.dataset,
      indicator: indicator.id,
      unit: indicator.unit,
      status: Object.fromEntries(figures.statusLabels),
      cells: byCell((figure) => details[figure] as string, order, cube),
    },
  };
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

/** The value of every cell, empty ones included. */
function toArray(values: readonly (number | null)[], { cells, size }: Cube): readonly (number | null)[] {
  const array: (number | null)[] = new Array(size).fill(null);
  for (const [figure, cell] of cells.entries()) array[cell] = values[figure] ?? null;
  return array;
}

/** The figures in the order of their cells. */
function toOrder({ cells }: Cube): Float64Array {
  // Plain numbers are sorted several times as fast as by a function that compares: each is a cell, with its figure behind it.
  const keys = new Float64Array(cells.map((cell, figure) => cell * cells.length + figure));
  return keys.sort().map((key) => key % cells.length);
}

/** Something of each figure by its cell, in the order of the cells. */
function byCell(toJson: (figure: number) => string, order: Float64Array, { cells }: Cube): LazyJson {
  return function* () {
    yield '{';
    for (const [place, figure] of order.entries()) {
      yield `${place === 0 ? '' : ','}"${cells[figure]}":${toJson(figure)}`;
    }
    yield '}';
  };
}
