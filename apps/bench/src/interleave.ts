import { type Spread, spreadOf } from './statistics.ts';

/** Two things that were measured in turn, and round by round what the one is as a multiple of the other. */
export interface Interleaved {
  readonly ours: Spread;
  readonly reference: Spread;
  readonly ratio: Spread;
}

/** Measures two things in turn, since a machine is not as fast in one minute as in the next. Whoever was first is second in the next round. */
export async function interleave(
  rounds: number,
  measureOurs: () => Promise<number>,
  measureReference: () => Promise<number>,
): Promise<Interleaved> {
  const ours: number[] = [];
  const reference: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) ours.push(await measureOurs());
    reference.push(await measureReference());
    if (round % 2 === 1) ours.push(await measureOurs());
  }
  const ratios = ours.map((reading, round) => reading / (reference[round] as number));
  return { ours: spreadOf(ours), reference: spreadOf(reference), ratio: spreadOf(ratios) };
}
