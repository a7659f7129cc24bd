import fc from 'fast-check';
import { QUALIFIERS, QUANTITY_KINDS, type Quantity, type QuantityKind } from '../../src/quantity/index.ts';
import { type Fraction, fraction, fractionOf, minus, order, plus, times } from './fraction.ts';

/** A printed quantity with one of the true values that it allows. */
export interface Printed {
  quantity: Quantity;
  truth: Fraction;
}

export const canonicalNumber: fc.Arbitrary<number> = fc
  .tuple(
    fc.oneof(fc.integer({ min: -12, max: 12 }), fc.integer({ min: -1_000_000, max: 1_000_000 })),
    fc.nat(3),
  )
  .map(([digits, places]) => Number(`${digits}e-${places}`) + 0);

export const kind = fc.constantFrom(...QUANTITY_KINDS);
export const step = fc.constantFrom(0.001, 0.05, 0.1, 1, 7, 100, 1000);

const share = fc.integer({ min: 0, max: 100 }).map((part) => fraction(part, 100));
const distance = fc
  .tuple(fc.oneof(fc.nat(3), fc.nat(1_000_000_000)), fc.integer({ min: 1, max: 1000 }))
  .map(([numerator, denominator]) => fraction(numerator, denominator));

const hasFloor = (of: QuantityKind): boolean => of === 'count' || of === 'money';

export function printed(kinds: fc.Arbitrary<QuantityKind> = kind): fc.Arbitrary<Printed> {
  return fc
    .record({
      kind: kinds,
      qualifier: fc.constantFrom(...QUALIFIERS),
      number: canonicalNumber,
      span: fc.integer({ min: 1, max: 500 }),
      resolution: fc.constantFrom(null, 0.1, 1, 100),
      share,
      distance,
      below: fc.boolean(),
    })
    .map((draw) => {
      const whole = draw.kind === 'count' ? Math.round(draw.number) + 0 : draw.number;
      const value = hasFloor(draw.kind) ? Math.abs(whole) : whole;
      const upper = draw.qualifier === 'between' ? Math.ceil(value) + draw.span : null;
      const quantity: Quantity = {
        value,
        upper,
        qualifier: draw.qualifier,
        resolution: draw.resolution,
        kind: draw.kind,
      };
      return { quantity, truth: truthOf(quantity, draw) };
    })
    .filter((drawn): drawn is Printed => drawn.truth !== null);
}

const ZERO = fraction(0);

/** What the words allow, read from the definitions and not from the code; null where the draw allows nothing. */
function truthOf(
  { qualifier, value, upper, resolution, kind: of }: Quantity,
  draw: { share: Fraction; distance: Fraction; below: boolean },
): Fraction | null {
  const [at, floor] = [fractionOf(value), hasFloor(of)];
  const away = order(draw.distance, ZERO) > 0;
  const inside = order(draw.share, ZERO) > 0 && order(draw.share, fraction(1)) < 0;
  switch (qualifier) {
    case 'exact': {
      if (resolution === null || (of === 'count' && resolution <= 1)) return at;
      const truth = plus(at, times(fractionOf(resolution), minus(draw.share, fraction(1, 2))));
      return floor && order(truth, ZERO) < 0 ? ZERO : truth;
    }
    case 'more-than':
      return away ? plus(at, draw.distance) : null;
    case 'at-least':
      return plus(at, draw.distance);
    case 'between':
      return plus(at, times(draw.share, minus(fractionOf(upper ?? value), at)));
    case 'almost':
      if (value > 0) return inside ? times(at, draw.share) : null;
      return away && !floor ? minus(at, draw.distance) : null;
    case 'less-than':
      if (floor) return value > 0 && order(draw.share, fraction(1)) < 0 ? times(at, draw.share) : null;
      return away ? minus(at, draw.distance) : null;
    case 'at-most':
      return floor ? times(at, draw.share) : minus(at, draw.distance);
    case 'about':
    case 'stated':
      if (value === 0) return draw.below && !floor ? minus(ZERO, draw.distance) : draw.distance;
      if (!away) return at;
      return value > 0 ? draw.distance : minus(ZERO, draw.distance);
  }
}

export function exact(value: number, of: QuantityKind = 'number'): Quantity {
  return { value, upper: null, qualifier: 'exact', resolution: null, kind: of };
}

export function between(value: number, upper: number, of: QuantityKind = 'number'): Quantity {
  return { value, upper, qualifier: 'between', resolution: null, kind: of };
}

export const count = (value: number, qualifier: Quantity['qualifier'] = 'exact'): Quantity => ({
  value,
  upper: null,
  qualifier,
  resolution: 1,
  kind: 'count',
});
