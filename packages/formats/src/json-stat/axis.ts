import type { Observation } from '@pazabierta/schema';

/** What is said of one category of a dimension. */
export interface Category {
  readonly label: string;
  readonly note: string | null;
}

/** A dimension of a cube, before it is known which categories the cube has. */
export interface Axis {
  readonly id: string;
  readonly label: string;
  readonly note: string | null;
  readonly role: 'time' | 'geo' | null;
  /** The category in which an observation stands. */
  readonly codeOf: (observation: Observation) => string;
  /** By what categories are sorted, the lowest first: numbers, or texts by code point. */
  readonly keyOf: (code: string) => string | number;
  readonly categoryOf: (code: string) => Category;
}
