import { type Derived, DivisionByZeroIntervalError } from '../../src/quantity/index.ts';

/** The result, or null where the division is refused; any other error goes on. */
export function refusable(operate: () => Derived): Derived | null {
  try {
    return operate();
  } catch (error) {
    if (error instanceof DivisionByZeroIntervalError) return null;
    throw error;
  }
}
