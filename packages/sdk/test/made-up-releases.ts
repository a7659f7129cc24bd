import { CONTRACT_RELEASES, type ContractRelease, contractChanges } from '@pazabierta/query/contract';
import type { Milestone, Observation, Source, Suppression } from '@pazabierta/schema';

/** A figure that may not be shown in the release that suppresses it. */
const SUPPRESSED: Suppression = {
  collection: 'observations',
  id: 'fixture.021',
  date: '2026-12-01',
  reason: { es: 'Pone en peligro a una persona', en: 'It endangers somebody' },
};

/** Words of letters that not every table of letters folds alike. */
export const ODD_WORDS = 'Ǽther µmetro ſtadt がくせい x̄y K̲ab İzmir Ǿre straße ½mitad';

/**
 * The releases of the contract with everything else that may happen: the second suppresses a figure; the third, a draft, gives another one a
 * new id, and lacks a source with what cited it.
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
  if (index === 2) return { ...items, observations: items.observations.map(rename) };
  const [source] = items.sources as [Source];
  const [milestone] = items.milestones as [Milestone];
  return {
    ...items,
    sources: [...items.sources, { ...source, id: 'gone', aliases: [] }],
    milestones: [
      ...items.milestones,
      {
        ...milestone,
        id: 'fixture.gone',
        title: { es: ODD_WORDS, en: 'Letters' },
        citation: { ...milestone.citation, source: 'gone' },
        aliases: [],
      },
    ],
  };
}

function rename(observation: Observation): Observation {
  const { id } = observation;
  return id === 'fixture.004' ? { ...observation, id: `${id}.renamed`, aliases: [id] } : observation;
}
