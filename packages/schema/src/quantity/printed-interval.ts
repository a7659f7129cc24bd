import { closedAt, type End, openAt, UNBOUNDED, UNKNOWN, unknownWithin } from './end.ts';
import { type Interval, raiseToZero } from './interval.ts';
import { hasFloor, type Quantity } from './quantity.ts';
import { add, multiply, negate, rational, toRational, ZERO } from './rational.ts';

/**
 * Reads off a printed quantity in which exact interval its true value lies (see `bounds`).
 *
 * @throws RangeError if the quantity contradicts itself.
 */
export function printedInterval(quantity: Quantity): Interval {
  const { qualifier, kind, value, upper, resolution } = quantity;
  if ((qualifier === 'between') !== (upper !== null) || (upper !== null && upper <= value)) {
    throw impossible(
      quantity,
      '"upper" must be above the value with "between" and null with any other qualifier',
    );
  }
  if (resolution !== null && resolution <= 0) throw impossible(quantity, 'the resolution must be above 0');
  if (kind === 'count' && !(Number.isInteger(value) && Number.isInteger(upper ?? 0))) {
    throw impossible(quantity, 'a count must be whole');
  }
  if (hasFloor(kind) && value < 0) throw impossible(quantity, `${kind} never falls below 0`);
  const interval = limits(quantity);
  const raised = hasFloor(kind) ? raiseToZero(interval) : interval;
  if (raised === null) throw impossible(quantity, `${kind} never falls below 0`);
  return raised;
}

function limits({ qualifier, value, upper, resolution, kind }: Quantity): Interval {
  const at = toRational(value);
  switch (qualifier) {
    case 'exact': {
      if (resolution === null || (kind === 'count' && resolution <= 1))
        return { lower: closedAt(at), upper: closedAt(at) };
      const half = multiply(toRational(resolution), rational(1n, 2n));
      return { lower: closedAt(add(at, negate(half))), upper: closedAt(add(at, half)) };
    }
    case 'more-than':
      return { lower: openAt(at), upper: UNBOUNDED };
    case 'at-least':
      return { lower: closedAt(at), upper: UNBOUNDED };
    case 'almost':
      return { lower: unknownLower(value), upper: openAt(at) };
    case 'less-than':
      return { lower: UNBOUNDED, upper: openAt(at) };
    case 'at-most':
      return { lower: UNBOUNDED, upper: closedAt(at) };
    case 'between':
      return { lower: closedAt(at), upper: closedAt(toRational(upper ?? value)) };
    case 'about':
    case 'stated':
      return { lower: unknownLower(value), upper: value < 0 ? unknownWithin(openAt(ZERO)) : UNKNOWN };
  }
}

/** A printed figure above 0 is taken to mean a truth above 0: about 40 networks are some networks. */
function unknownLower(value: number): End {
  return value > 0 ? unknownWithin(openAt(ZERO)) : UNKNOWN;
}

function impossible({ value, qualifier, kind }: Quantity, remedy: string): RangeError {
  return new RangeError(`Cannot bound the ${kind} "${qualifier}" ${value}: ${remedy}`);
}
