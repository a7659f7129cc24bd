import { createDerived, type Derived, toDerived } from './derived.ts';
import { addIntervals, invertInterval, multiplyIntervals, negateInterval } from './interval.ts';
import { hasFloor, type Quantity, type QuantityKind } from './quantity.ts';
import { add, invert, multiply, negate } from './rational.ts';

/** What arithmetic takes: a printed quantity, or the result of arithmetic. */
export type Operand = Quantity | Derived;

/**
 * Adds quantities of one kind, exactly. An unbounded end stays unbounded, and an unknown one unknown.
 *
 * @throws RangeError if the kinds differ.
 * @example
 * sum(
 *   { value: 123000000, upper: null, qualifier: 'more-than', resolution: 1000000, kind: 'money' },
 *   { value: 9000000, upper: null, qualifier: 'stated', resolution: null, kind: 'money' },
 * ).qualifier; // 'about'
 */
export function sum(first: Operand, ...rest: readonly Operand[]): Derived {
  return rest.map(toDerived).reduce((a, b) => {
    checkOneKind(a, b);
    return createDerived({
      printed: a.printed && b.printed && add(a.printed, b.printed),
      interval: addIntervals(a.interval, b.interval),
      kind: a.kind,
      onlyExactOrStated: a.onlyExactOrStated && b.onlyExactOrStated,
    });
  }, toDerived(first));
}

/**
 * Subtracts quantities of one kind, exactly. A difference of counts or of money may be negative, so it is a `number` without a
 * floor unless `kind` says otherwise (women in a group from its members); other kinds stay what they are.
 *
 * @throws RangeError if the kinds differ, or if the whole result lies below the floor of the kind asked for.
 * @example
 * difference(
 *   { value: 257, upper: null, qualifier: 'exact', resolution: 1, kind: 'count' },
 *   { value: 217, upper: null, qualifier: 'exact', resolution: 1, kind: 'count' },
 * ).kind; // 'number'
 */
export function difference(
  minuend: Operand,
  subtrahend: Operand,
  options: { kind?: QuantityKind } = {},
): Derived {
  const [a, b] = [toDerived(minuend), toDerived(subtrahend)];
  checkOneKind(a, b);
  return createDerived({
    printed: a.printed && b.printed && add(a.printed, negate(b.printed)),
    interval: addIntervals(a.interval, negateInterval(b.interval)),
    kind: options.kind ?? (hasFloor(a.kind) ? 'number' : a.kind),
    onlyExactOrStated: a.onlyExactOrStated && b.onlyExactOrStated,
  });
}

/**
 * Multiplies two quantities, exactly and as printed: 28.6 % multiplies by 28.6. The result is a `number` unless `kind` says otherwise.
 *
 * @throws RangeError if the whole result lies below the floor of the kind asked for.
 * @example
 * product(
 *   { value: 5, upper: null, qualifier: 'at-least', resolution: null, kind: 'number' },
 *   { value: 3, upper: null, qualifier: 'exact', resolution: 1, kind: 'count' },
 *   { kind: 'count' },
 * ).qualifier; // 'at-least'
 */
export function product(first: Operand, second: Operand, options: { kind?: QuantityKind } = {}): Derived {
  const [a, b] = [toDerived(first), toDerived(second)];
  return createDerived({
    printed: a.printed && b.printed && multiply(a.printed, b.printed),
    interval: multiplyIntervals(a.interval, b.interval),
    kind: options.kind ?? 'number',
    onlyExactOrStated: a.onlyExactOrStated && b.onlyExactOrStated,
  });
}

/**
 * Divides one quantity by another, exactly and as printed. The result is a `number` unless `kind` says otherwise.
 *
 * @throws DivisionByZeroIntervalError if the true divisor could be 0.
 * @throws RangeError if the whole result lies below the floor of the kind asked for.
 * @example
 * quotient(
 *   { value: 123000000, upper: null, qualifier: 'more-than', resolution: 1000000, kind: 'money' },
 *   { value: 217, upper: null, qualifier: 'exact', resolution: 1, kind: 'count' },
 *   { kind: 'money' },
 * ).qualifier; // 'more-than'
 */
export function quotient(
  dividend: Operand,
  divisor: Operand,
  options: { kind?: QuantityKind } = {},
): Derived {
  const b = toDerived(divisor);
  const inverse = createDerived({
    printed: b.printed === null || b.printed.numerator === 0n ? null : invert(b.printed),
    interval: invertInterval(b.interval),
    kind: 'number',
    onlyExactOrStated: b.onlyExactOrStated,
  });
  return product(dividend, inverse, options);
}

function checkOneKind(a: Derived, b: Derived): void {
  if (a.kind !== b.kind)
    throw new RangeError(`Cannot add up "${a.kind}" and "${b.kind}": both must be of one kind`);
}
