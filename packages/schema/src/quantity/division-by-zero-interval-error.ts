import type { Bound, Bounds } from './bound.ts';

/**
 * Thrown where the true value of a divisor could be 0, so that no quotient can be stated.
 *
 * @example
 * ```ts
 * import { bounds, DivisionByZeroIntervalError } from '@pazabierta/schema/quantity';
 *
 * const fewer = { value: 5, upper: null, qualifier: 'less-than', resolution: 1, kind: 'count' } as const;
 * new DivisionByZeroIntervalError(bounds(fewer)).message;
 * // 'Cannot divide by a value in [0, 5): the divisor must not be able to be 0'
 * ```
 */
export class DivisionByZeroIntervalError extends RangeError {
  override readonly name = 'DivisionByZeroIntervalError';
  readonly divisor: Bounds;

  constructor(divisor: Bounds) {
    const lower = `${divisor.lower.kind === 'closed' ? '[' : '('}${describe(divisor.lower)}`;
    const upper = `${describe(divisor.upper)}${divisor.upper.kind === 'closed' ? ']' : ')'}`;
    super(`Cannot divide by a value in ${lower}, ${upper}: the divisor must not be able to be 0`);
    this.divisor = divisor;
  }
}

function describe(bound: Bound): string {
  return bound.value === null ? bound.kind : String(bound.value);
}
