import type { Observation } from '@pazabierta/schema';

const RELATIONS = ['corroborates', 'contradicts'] as const;

/**
 * Adds to each observation those that say of themselves that they corroborate or contradict it.
 * Both relations hold both ways and are curated once, with the later observation, so that the earlier one need not be written again.
 */
export function mirrorAgreement(observations: readonly Observation[]): Observation[] {
  const mirrored = new Map(
    observations.map((each) => [
      each.id,
      { ...each, corroborates: [...each.corroborates], contradicts: [...each.contradicts] },
    ]),
  );
  for (const { id, ...observation } of observations.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const relation of RELATIONS) {
      for (const other of observation[relation]) {
        const stated = mirrored.get(other)?.[relation];
        if (stated !== undefined && !stated.includes(id)) stated.push(id);
      }
    }
  }
  return [...mirrored.values()];
}
