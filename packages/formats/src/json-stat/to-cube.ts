import type { Observation } from '@pazabierta/schema';
import type { Axis } from './axis.ts';
import { CubeTooLargeError } from './cube-too-large-error.ts';

/** The most cells of one cube. Readers make room for every cell, empty or not; this many take a browser a second and half a gigabyte. */
const MOST_CELLS = 10_000_000;

/** A dimension of a cube with its categories in order. */
export interface Side {
  readonly axis: Axis;
  readonly codes: readonly string[];
}

/** Where each of some observations stands among all combinations of their categories. */
export interface Cube {
  readonly sides: readonly Side[];
  /** The number of cells, empty ones included. */
  readonly size: number;
  /** The cell of each observation, in the order of the observations; cells are counted from 0 and the last dimension changes first. */
  readonly cells: readonly number[];
  /** How many cells have an observation. */
  readonly filled: number;
}

/**
 * Arranges observations of one indicator in a cube that has each of them in a cell of its own.
 *
 * @param finer - dimensions that are added, one after the other, where without them two observations share a cell.
 *
 * @throws CubeTooLargeError if the cube has more than 10,000,000 cells.
 * @throws RangeError if two observations cannot be told apart.
 */
export function toCube(
  observations: readonly Observation[],
  axes: readonly Axis[],
  finer: readonly Axis[],
): Cube {
  let cube = arrange(observations, axes);
  for (const axis of finer) {
    if (cube.filled === observations.length) return cube;
    const closer = arrange(observations, [...cube.sides.map((side) => side.axis), axis]);
    if (closer.filled > cube.filled) cube = closer;
  }
  if (cube.filled === observations.length) return cube;
  const first = new Map<number, string>();
  for (const [index, { id }] of observations.entries()) {
    const cell = cube.cells[index] as number;
    const twin = first.get(cell);
    if (twin !== undefined) {
      throw new RangeError(
        `Cannot tell "${twin}" and "${id}" apart: they have the same indicator, dimensions, source and letter`,
      );
    }
    first.set(cell, id);
  }
  return cube;
}

function arrange(observations: readonly Observation[], axes: readonly Axis[]): Cube {
  const sides = axes.map((axis) => ({
    axis,
    codes: sortCodes(new Set(observations.map(axis.codeOf)), axis),
  }));
  const size = sides.reduce((product, { codes }) => product * codes.length, 1);
  if (size > MOST_CELLS) {
    throw new CubeTooLargeError(size, MOST_CELLS);
  }
  const cells: number[] = new Array(observations.length).fill(0);
  for (const { axis, codes } of sides) {
    const places = new Map(codes.map((code, place) => [code, place]));
    for (const [index, observation] of observations.entries()) {
      cells[index] =
        (cells[index] as number) * codes.length + (places.get(axis.codeOf(observation)) as number);
    }
  }
  return { sides, size, cells, filled: new Set(cells).size };
}

function sortCodes(codes: ReadonlySet<string>, { keyOf }: Axis): readonly string[] {
  return [...codes]
    .map((code) => ({ code, key: keyOf(code) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ code }) => code);
}
