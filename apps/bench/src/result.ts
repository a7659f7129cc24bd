import type { Label } from '@pazabierta/schema';
import type { Spread } from './statistics.ts';

/** In what something was measured. */
export type Unit = 'ms' | 's' | 'MB' | 'requests/s' | 'rows/s' | 'times';

/** A line of the table: what was measured, against what, what it came to, and what it must reach. */
export interface Case {
  readonly what: Label;
  /** What was measured in turn with it; `null` where nothing is like it. */
  readonly against: Label | null;
  readonly unit: Unit;
  readonly ours: Spread;
  /** What the reference came to, in the same unit. */
  readonly reference: Spread | null;
  /** What ours is as a multiple of the reference, round by round. */
  readonly ratio: Spread | null;
  /** What must be reached, by ours or by the ratio; `null` where it is told for comparison only. */
  readonly target: Target | null;
}

/** What a median must reach. */
export interface Target {
  readonly of: 'ours' | 'ratio';
  readonly is: 'at least' | 'at most';
  readonly number: number;
}

/** The machine on which something was measured. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
  readonly node: string;
}

/** What measuring one question gave. */
export interface Result {
  readonly question: string;
  readonly rows: number;
  readonly date: string;
  readonly commit: string;
  readonly machine: Machine;
  readonly cases: readonly Case[];
  /** What whoever mends something wants to know besides, such as the slowest questions. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** Whether a case reached its target; `null` where it has none. */
export function isReached({ target, ours, ratio }: Case): boolean | null {
  if (target === null) return null;
  const measured = target.of === 'ours' ? ours : ratio;
  if (measured === null) return false;
  return target.is === 'at least' ? measured.median >= target.number : measured.median <= target.number;
}
