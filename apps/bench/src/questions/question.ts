import type { Served } from '../child.ts';
import type { Case } from '../result.ts';
import type { SyntheticRelease } from '../synthetic/releases.ts';

/** What a question measures with. */
export interface Bench {
  /** How many observations the first release has. */
  readonly rows: number;
  /** The newest release, of which everything is asked that is pinned. */
  readonly newest: SyntheticRelease;
  /** A database of ours with so many observations, built if there is none yet. */
  readonly database: (rows: number) => Promise<string>;
  /** The same, and the seconds that it took to build. */
  readonly built: (rows: number) => Promise<{ readonly file: string; readonly seconds: number }>;
  /** The API over a database file; each question starts its own, so that no cache is left from another. */
  readonly startOurs: (file: string) => Promise<Served>;
  /** The path of a file that this run writes anew. */
  readonly temporary: (name: string) => string;
  /** The path of a file that is kept between runs; it is written where there is none yet. */
  readonly kept: (name: string, write: (file: string) => Promise<void> | void) => Promise<string>;
  /** Tells whoever waits what is being done. */
  readonly say: (sentence: string) => void;
}

/** What a question gives. */
export interface Measured {
  readonly cases: readonly Case[];
  readonly details?: Readonly<Record<string, unknown>>;
}

/** One question of the bench. */
export type Question = (bench: Bench) => Promise<Measured>;
