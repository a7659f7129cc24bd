/**
 * One end of what the truth can be. `closed` and `open` give a number that belongs or does not belong to it;
 * `unbounded` means that the source sets no limit on that side, `unknown` that there is a limit but nobody printed it.
 *
 * @example
 * ```ts
 * import type { Bound } from '@pazabierta/schema/quantity';
 *
 * const show = ({ kind, value }: Bound): string => (value === null ? kind : `${kind} ${value}`);
 * show({ kind: 'open', value: 123000000 }); // 'open 123000000'
 * show({ kind: 'unbounded', value: null }); // 'unbounded'
 * ```
 */
export type Bound =
  | { kind: 'closed' | 'open'; value: number }
  | { kind: 'unbounded'; value: null }
  | { kind: 'unknown'; value: null };

/**
 * Both ends of what the truth can be, in plain JSON.
 *
 * @example
 * ```ts
 * import { type Bounds, bounds } from '@pazabierta/schema/quantity';
 *
 * const canBe = ({ lower }: Bounds, number: number): boolean => lower.value === null || number >= lower.value;
 * const money = { value: 123000000, upper: null, qualifier: 'more-than', resolution: 1000000, kind: 'money' } as const;
 * canBe(bounds(money), 100000000); // false
 * canBe(bounds(money), 124000000); // true
 * ```
 */
export interface Bounds {
  lower: Bound;
  upper: Bound;
}
