import { createDerived, type Derived, toDerived } from './derived.ts';
import { addIntervals, invertInterval, multiplyIntervals, negateInterval } from './interval.ts';
import { hasFloor, type Quantity, type QuantityKind } from './quantity.ts';
import { add, invert, multiply, negate } from './rational.ts';

/**
 * What arithmetic takes: a printed quantity, or the result of arithmetic.
 *
 * @example
 * ```ts
 * import { type Operand, quotient, round, sum } from '@pazabierta/schema/quantity';
 *
 * // Of the 60 municipalities of Tlaxcala 23 have one network, and 32 have two to seven.
 * const all: Operand = { value: 60, upper: null, qualifier: 'exact', resolution: 1, kind: 'count' };
 * const upToSeven: Operand = sum({ ...all, value: 23 }, { ...all, value: 32 });
 * round(quotient(upToSeven, all), 0.01).value; // 0.92
 * ```
 */
export type Operand = Quantity | Derived;

/**
 * Adds quantities of one kind, exactly. An unbounded end stays unbounded, and an unknown one unknown.
 *
 * @throws RangeError if the kinds differ.
 * @example
 * ```ts
 * import { round, sum } from '@pazabierta/schema/quantity';
 *
 * // Networks created in 2020 and in 2021, by one source.
 * const in2020 = { value: 257, upper: null, qualifier: 'exact', resolution: 1, kind: 'count' } as const;
 * const in2021 = { ...in2020, value: 84 } as const;
 * round(sum(in2020, in2021), 1).value; // 341
 *
 * const money = { value: 123000000, upper: null, qualifier: 'more-than', resolution: 1000000, kind: 'money' } as const;
 * sum(in2020, money); // throws RangeError
 * ```
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
 * ```ts
 * import { difference, round } from '@pazabierta/schema/quantity';
 *
 * // Networks created in 2020 and in 2021, by one source.
 * const in2020 = { value: 257, upper: null, qualifier: 'exact', resolution: 1, kind: 'count' } as const;
 * const in2021 = { ...in2020, value: 84 } as const;
 * const { value, kind } = round(difference(in2021, in2020), 1);
 * [value, kind]; // [-173, 'number']
 * difference(in2021, in2020, { kind: 'count' }); // throws RangeError
 * ```
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
 * ```ts
 * import { product, round } from '@pazabierta/schema/quantity';
 *
 * // At least five in each of three make at least 15.
 * const each = { value: 5, upper: null, qualifier: 'at-least', resolution: null, kind: 'number' } as const;
 * const three = { value: 3, upper: null, qualifier: 'exact', resolution: 1, kind: 'count' } as const;
 * const { qualifier, value } = round(product(each, three, { kind: 'count' }), 1);
 * [qualifier, value]; // ['at-least', 15]
 * ```
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
 * ```ts
 * import { quotient, round } from '@pazabierta/schema/quantity';
 *
 * const money = { value: 123000000, upper: null, qualifier: 'more-than', resolution: 1000000, kind: 'money' } as const;
 * const networks = { value: 217, upper: null, qualifier: 'exact', resolution: 1, kind: 'count' } as const;
 * const { qualifier, value } = round(quotient(money, networks, { kind: 'money' }), 1);
 * [qualifier, value]; // ['more-than', 566820]
 *
 * const fewer = { value: 5, upper: null, qualifier: 'less-than', resolution: 1, kind: 'count' } as const;
 * quotient(money, fewer); // throws DivisionByZeroIntervalError
 * ```
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
