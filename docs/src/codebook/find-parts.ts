import type { Change, Erratum, Indicator, Observation } from '@pazabierta/schema';
import type { Codebook } from './read-codebook.ts';

/** What of the codebook is of one indicator. */
export interface Parts {
  readonly observations: readonly Observation[];
  /** The errata that show in the indicator or in its figures. */
  readonly errata: readonly Erratum[];
  /** Whether a change is of the indicator or of its figures, under its id or an earlier one. */
  readonly isTold: (change: Change) => boolean;
}

/** Finds what is of one indicator. */
export function findParts({ observations: all, errata }: Codebook, { id, aliases }: Indicator): Parts {
  const observations = all.filter(({ indicator }) => indicator === id);
  const ids = new Set([id, ...observations.map((each) => each.id)]);
  return {
    observations,
    errata: errata.filter(({ expect }) => ids.has(expect.id)),
    isTold: ({ indicator }) => indicator !== null && [id, ...aliases].includes(indicator),
  };
}
