import type { End } from './end.ts';
import { type Interval, isPoint } from './interval.ts';
import type { Qualifier } from './qualifier.ts';
import { hasFloor, type QuantityKind } from './quantity.ts';

/**
 * How an end looks to the table. `point`: both ends are one and the same number. `floor`: the lower end of a count or of money
 * is at 0 (open or closed) and the upper end is a number, so that the 0 says nothing that the kind does not say.
 *
 * @example
 * ```ts
 * import { type EndForm, QUALIFIER_TABLE } from '@pazabierta/schema/quantity';
 *
 * const named = (lower: EndForm, upper: EndForm) =>
 *   QUALIFIER_TABLE.find((rule) => rule.lower.includes(lower) && rule.upper.includes(upper))?.qualifier;
 * named('open', 'unbounded'); // 'more-than'
 * named('unknown', 'open'); // 'almost'
 * ```
 */
export type EndForm = 'point' | 'floor' | 'open' | 'closed' | 'unbounded' | 'unknown';

/**
 * One line of the table: what a result is called, and which figure of it is shown, rounded which way.
 *
 * @example
 * ```ts
 * import { QUALIFIER_TABLE, type QualifierRule } from '@pazabierta/schema/quantity';
 *
 * const toLine = ({ qualifier, shown, rounded }: QualifierRule): string => `${qualifier}: ${shown}, ${rounded}`;
 * QUALIFIER_TABLE.filter(({ qualifier }) => qualifier === 'more-than').map(toLine); // ['more-than: lower, down']
 * ```
 */
export interface QualifierRule {
  readonly lower: readonly EndForm[];
  readonly upper: readonly EndForm[];
  /** Whether every operand has to be printed `exact` or `stated`. */
  readonly onlyExactOrStated: boolean;
  readonly qualifier: Qualifier;
  /** `printed` is the figure computed from the printed ones. */
  readonly shown: 'lower' | 'upper' | 'both' | 'printed';
  readonly rounded: 'down' | 'up' | 'outward' | 'nearest';
}

/**
 * The qualifier of a derived value is read off its two ends; the first line that fits holds.
 *
 * Exact figures that were rounded (with a resolution) therefore combine to a `between`.
 *
 * @example
 * ```ts
 * import { QUALIFIER_TABLE } from '@pazabierta/schema/quantity';
 *
 * QUALIFIER_TABLE.filter(({ shown }) => shown === 'printed').map(({ qualifier }) => qualifier);
 * // ['stated', 'about']
 * ```
 */
export const QUALIFIER_TABLE: readonly QualifierRule[] = [
  {
    lower: ['point'],
    upper: ['point'],
    onlyExactOrStated: false,
    qualifier: 'exact',
    shown: 'lower',
    rounded: 'nearest',
  },
  {
    lower: ['floor', 'unbounded'],
    upper: ['open'],
    onlyExactOrStated: false,
    qualifier: 'less-than',
    shown: 'upper',
    rounded: 'up',
  },
  {
    lower: ['floor', 'unbounded'],
    upper: ['closed'],
    onlyExactOrStated: false,
    qualifier: 'at-most',
    shown: 'upper',
    rounded: 'up',
  },
  {
    lower: ['open', 'closed'],
    upper: ['open', 'closed'],
    onlyExactOrStated: false,
    qualifier: 'between',
    shown: 'both',
    rounded: 'outward',
  },
  {
    lower: ['open'],
    upper: ['unbounded', 'unknown'],
    onlyExactOrStated: false,
    qualifier: 'more-than',
    shown: 'lower',
    rounded: 'down',
  },
  {
    lower: ['closed'],
    upper: ['unbounded', 'unknown'],
    onlyExactOrStated: false,
    qualifier: 'at-least',
    shown: 'lower',
    rounded: 'down',
  },
  {
    lower: ['unknown'],
    upper: ['open'],
    onlyExactOrStated: false,
    qualifier: 'almost',
    shown: 'upper',
    rounded: 'up',
  },
  {
    lower: ['unknown'],
    upper: ['closed'],
    onlyExactOrStated: false,
    qualifier: 'at-most',
    shown: 'upper',
    rounded: 'up',
  },
  {
    lower: ['unknown'],
    upper: ['unknown'],
    onlyExactOrStated: true,
    qualifier: 'stated',
    shown: 'printed',
    rounded: 'nearest',
  },
  {
    lower: ['unknown', 'unbounded'],
    upper: ['unknown', 'unbounded'],
    onlyExactOrStated: false,
    qualifier: 'about',
    shown: 'printed',
    rounded: 'nearest',
  },
];

/** Finds the line of the table that names a result. */
export function findRule(interval: Interval, kind: QuantityKind, onlyExactOrStated: boolean): QualifierRule {
  const [lower, upper] = endForms(interval, kind);
  const rule = QUALIFIER_TABLE.find(
    (line) =>
      line.lower.includes(lower) &&
      line.upper.includes(upper) &&
      (onlyExactOrStated || !line.onlyExactOrStated),
  );
  if (rule === undefined)
    throw new RangeError(`Cannot name a result from ${lower} to ${upper}: the table must hold it`);
  return rule;
}

function endForms(interval: Interval, kind: QuantityKind): readonly [EndForm, EndForm] {
  const [lower, upper] = [endForm(interval.lower), endForm(interval.upper)];
  if (isPoint(interval)) return ['point', 'point'];
  const atFloor = hasFloor(kind) && interval.lower.known && interval.lower.at?.numerator === 0n;
  return atFloor && (upper === 'open' || upper === 'closed') ? ['floor', upper] : [lower, upper];
}

function endForm({ known, at, closed }: End): EndForm {
  if (!known) return 'unknown';
  if (at === null) return 'unbounded';
  return closed ? 'closed' : 'open';
}
