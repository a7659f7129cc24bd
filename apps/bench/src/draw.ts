import { mix } from './synthetic/mix.ts';

/** Draws as if by chance, the same each time for the same seed. */
export interface Draw {
  /** A whole number from 0 to one below a bound. */
  below(bound: number): number;
  /** Whether something is to happen that happens in so many of a hundred cases. */
  happens(percent: number): boolean;
  /** One of some things. */
  one<Thing>(things: readonly Thing[]): Thing;
}

/** Begins to draw. */
export function createDraw(seed: number): Draw {
  let drawn = 0;
  const below = (bound: number): number => {
    drawn += 1;
    return mix(drawn, seed) % bound;
  };
  return {
    below,
    happens: (percent) => below(100) < percent,
    one: <Thing>(things: readonly Thing[]) => things[below(things.length)] as Thing,
  };
}
