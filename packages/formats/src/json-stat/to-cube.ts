import type { Id } from '@pazabierta/schema';
import type { Axis } from './axis.ts';
import { CubeTooLargeError } from './cube-too-large-error.ts';
import type { GatheredAxis, GatheredFigures } from './gathered-figures.ts';

/** The most cells of one cube. Readers make room for every cell, empty or not; this many take a browser a second and half a gigabyte. */
const MOST_CELLS = 10_000_000;

/** A dimension of a cube with its categories in order. */
export interface Side {
  readonly axis: Axis;
  readonly codes: readonly string[];
}

/** Where each of some figures stands among all combinations of their categories. */
export interface Cube {
  readonly sides: readonly Side[];
  /** The number of cells, empty ones included. */
  readonly size: number;
  /** The cell of each figure, in the order of the figures; cells are counted from 0 and the last dimension changes first. */
  readonly cells: readonly number[];
}

/**
 * Arranges the figures of one indicator in a cube that has each of them in a cell of its own. It yields an empty piece wherever it has taken some
 * milliseconds.
 *
 * @throws CubeTooLargeError if the cube has more than 10,000,000 cells.
 * @throws RangeError if two figures cannot be told apart, or a code is not in its list.
 */
export function* toCube({
  ids,
  axes,
  finerAxes,
}: GatheredFigures): Generator<Uint8Array<ArrayBuffer>, Cube, undefined> {
  let used = axes;
  let cube = arrange(used);
  let filled = countFilled(cube);
  for (const axis of finerAxes) {
    if (filled === ids.length) return cube;
    yield new Uint8Array();
    const closer = arrange([...used, axis]);
    const closerFilled = countFilled(closer);
    if (closerFilled > filled) {
      used = [...used, axis];
      cube = closer;
      filled = closerFilled;
    }
  }
  if (filled < ids.length) refuseTwins(ids, cube);
  return cube;
}

function arrange(axes: readonly GatheredAxis[]): Cube {
  const sides = axes.map(({ axis, numbers }) => ({ axis, codes: sortCodes(numbers.keys(), axis) }));
  const size = sides.reduce((product, { codes }) => product * codes.length, 1);
  if (size > MOST_CELLS) {
    throw new CubeTooLargeError(size, MOST_CELLS);
  }
  let cells: readonly number[] = [];
  for (const [index, { numbers, ofFigures }] of axes.entries()) {
    const { codes } = sides[index] as Side;
    const places = new Uint32Array(codes.length);
    for (const [place, code] of codes.entries()) places[numbers.get(code) as number] = place;
    cells = ofFigures.map(
      (number, figure) => (cells[figure] ?? 0) * codes.length + (places[number] as number),
    );
  }
  return { sides, size, cells };
}

/** How many cells have a figure. */
function countFilled({ cells }: Cube): number {
  return new Set(cells).size;
}

function refuseTwins(ids: readonly Id[], { cells }: Cube): void {
  const first = new Map<number, Id>();
  for (const [figure, id] of ids.entries()) {
    const cell = cells[figure] as number;
    const twin = first.get(cell);
    if (twin !== undefined) {
      throw new RangeError(
        `Cannot tell "${twin}" and "${id}" apart: they have the same indicator, dimensions, source and letter`,
      );
    }
    first.set(cell, id);
  }
}

function sortCodes(codes: Iterable<string>, { keyOf }: Axis): readonly string[] {
  return [...codes]
    .map((code) => ({ code, key: keyOf(code) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ code }) => code);
}
