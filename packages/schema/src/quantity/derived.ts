import { type Interval, isPoint, raiseToZero } from './interval.ts';
import { printedInterval } from './printed-interval.ts';
import type { Qualifier } from './qualifier.ts';
import { findRule } from './qualifier-table.ts';
import { hasFloor, type Quantity, type QuantityKind } from './quantity.ts';
import { type Rational, toRational } from './rational.ts';

/**
 * The exact result of arithmetic: nothing is rounded until `round` shows it.
 *
 * @example
 * ```ts
 * import { type Derived, derivedBounds, sum } from '@pazabierta/schema/quantity';
 *
 * // 28.6 % may be anything from 28.55 to 28.65, so twice as much is not simply 57.2.
 * const share = { value: 28.6, upper: null, qualifier: 'exact', resolution: 0.1, kind: 'percentage' } as const;
 * const both: Derived = sum(share, share);
 * both.qualifier; // 'between'
 * derivedBounds(both, 0.1); // { lower: { kind: 'closed', value: 57.1 }, upper: { kind: 'closed', value: 57.3 } }
 * ```
 */
export interface Derived {
  /**
   * What the printed figures themselves come to; null where they come to no one figure: where an operand prints two of them (`between`),
   * where one would be divided by 0 (more than 0), or where they fall below the floor of the kind.
   */
  readonly printed: Rational | null;
  readonly interval: Interval;
  readonly kind: QuantityKind;
  /** Read off the ends of the interval by `QUALIFIER_TABLE`. */
  readonly qualifier: Qualifier;
  /** Whether every operand was printed `exact` or `stated`. */
  readonly onlyExactOrStated: boolean;
}

/** Takes a printed quantity into arithmetic; a result of it stays as it is. */
export function toDerived(operand: Quantity | Derived): Derived {
  if ('interval' in operand) return operand;
  const { value, qualifier, kind } = operand;
  return createDerived({
    printed: qualifier === 'between' ? null : toRational(value),
    interval: printedInterval(operand),
    kind,
    onlyExactOrStated: qualifier === 'exact' || qualifier === 'stated',
  });
}

/**
 * Completes a result: keeps a count and money from falling below 0 and names it.
 *
 * @throws RangeError if the whole result lies below the floor of its kind.
 */
export function createDerived({
  printed,
  interval,
  kind,
  onlyExactOrStated,
}: Omit<Derived, 'qualifier'>): Derived {
  const raised = hasFloor(kind) ? raiseToZero(interval) : interval;
  if (raised === null) {
    throw new RangeError(
      `Cannot derive ${kind} below 0: a result that can be negative must be of kind "number"`,
    );
  }
  const belowFloor = hasFloor(kind) && printed !== null && printed.numerator < 0n;
  return Object.freeze({
    printed: isPoint(raised) ? raised.lower.at : belowFloor ? null : printed,
    interval: raised,
    kind,
    qualifier: findRule(raised, kind, onlyExactOrStated).qualifier,
    onlyExactOrStated,
  });
}
