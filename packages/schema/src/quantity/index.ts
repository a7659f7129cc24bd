/**
 * What a source prints is not always a number: quantities, what they can mean, and exact arithmetic that never claims more.
 * Fractions and intervals are types only: a result is read through `round` and `derivedBounds`.
 *
 * @packageDocumentation
 */
export { difference, type Operand, product, quotient, sum } from './arithmetic.ts';
export type { Bound, Bounds } from './bound.ts';
export { bounds } from './bounds.ts';
export { isDecimal, parseDecimal, toDecimal } from './decimal.ts';
export type { Derived } from './derived.ts';
export { DivisionByZeroIntervalError } from './division-by-zero-interval-error.ts';
export type { End } from './end.ts';
export type { Interval } from './interval.ts';
export { QUALIFIERS, type Qualifier } from './qualifier.ts';
export { type EndForm, QUALIFIER_TABLE, type QualifierRule } from './qualifier-table.ts';
export { QUANTITY_KINDS, type Quantity, type QuantityKind } from './quantity.ts';
export type { Rational } from './rational.ts';
export { derivedBounds, type Rounded, round } from './round.ts';
