import { CONTRACT_RELEASES, contractChanges } from '@pazabierta/query/contract';
import type { Observation } from '@pazabierta/schema';

type Content = (typeof CONTRACT_RELEASES)[number];
const [first] = CONTRACT_RELEASES;
if (first === undefined) throw new Error('The contract has no release to build upon');
const { release, registration, items } = first;

/** A release like the first of the contract, under another id or with other observations, after one with those of `before`. */
export function generatedRelease(
  id: string,
  observations: readonly Observation[] = items.observations,
  before: readonly Observation[] | null = null,
): Content {
  const own = { ...items, observations: observations.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
  return {
    release: { ...release, id },
    registration: { ...registration, id },
    items: own,
    changes: contractChanges(before && { ...items, observations: before }, own, id),
  };
}

/** So many observations like those of the contract, over 40 indicators and 300 areas. */
export function generatedObservations(count: number): Observation[] {
  const patterns = items.observations;
  return Array.from({ length: count }, (_, index) => {
    const pattern = patterns[index % patterns.length] as Observation;
    return {
      ...pattern,
      id: `generated.${String(index).padStart(6, '0')}`,
      indicator: `indicator.${index % 40}`,
      dimensions: { ...pattern.dimensions, area: `AREA-${index % 300}` },
      aliases: [],
    };
  });
}
