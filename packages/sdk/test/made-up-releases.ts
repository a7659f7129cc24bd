import { CONTRACT_RELEASES, type ContractRelease, contractChanges } from '@pazabierta/query/contract';
import type { Observation, Suppression } from '@pazabierta/schema';

/** A figure that may not be shown in the release that suppresses it. */
const SUPPRESSED: Suppression = {
  collection: 'observations',
  id: 'fixture.021',
  date: '2026-12-01',
  reason: { es: 'Pone en peligro a una persona', en: 'It endangers somebody' },
};

/**
 * The releases of the contract with everything else that may happen: the second suppresses a figure, the third, a draft, gives another one a
 * new id.
 */
export const MADE_UP_RELEASES: readonly ContractRelease[] = CONTRACT_RELEASES.map(
  ({ release, registration, items }, index) => ({
    release: { ...release, status: index < 2 ? 'published' : 'draft' },
    registration: { ...registration, suppressions: index === 1 ? [SUPPRESSED] : [] },
    items: toItems(items, index),
    changes: contractChanges(itemsOf(index - 1), toItems(items, index), release.id),
  }),
);

function itemsOf(index: number): ContractRelease['items'] | null {
  const content = CONTRACT_RELEASES[index];
  return content === undefined ? null : toItems(content.items, index);
}

function toItems(items: ContractRelease['items'], index: number): ContractRelease['items'] {
  return index < 2 ? items : { ...items, observations: items.observations.map(rename) };
}

function rename(observation: Observation): Observation {
  const { id } = observation;
  return id === 'fixture.004' ? { ...observation, id: `${id}.renamed`, aliases: [id] } : observation;
}
