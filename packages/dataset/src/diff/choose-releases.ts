import type { Curated } from '../read/curated.ts';
import { compareReleases } from '../select/compare-releases.ts';

/** Two releases to be compared, the earlier one first; `since` is `null` where there is none before `release`. */
export interface ComparedReleases {
  readonly since: string | null;
  readonly release: string;
}

/**
 * The two releases that a person wants to compare: those that are named; otherwise the newest draft, and before it the newest published
 * release or, where none is published, the release before.
 *
 * @throws Error, in both languages, if a named release is not planned, if there is no draft, or if the two stand in the wrong order.
 */
export function chooseReleases(
  { releases, registry }: Pick<Curated, 'releases' | 'registry'>,
  named: { readonly since: string | undefined; readonly release: string | undefined },
): ComparedReleases {
  const ids = releases.map(({ id }) => id);
  for (const id of [named.since, named.release]) {
    if (id !== undefined && !ids.includes(id)) throw unknown(id, ids);
  }
  const published = registry.map(({ id }) => id);
  const release = named.release ?? ids.findLast((id) => !published.includes(id));
  if (release === undefined) throw noDraft();
  const earlier = (id: string): boolean => compareReleases(id, release) < 0;
  const since = named.since ?? published.findLast(earlier) ?? ids.findLast(earlier) ?? null;
  if (since !== null && !earlier(since)) throw wrongOrder(since, release);
  return { since, release };
}

function unknown(id: string, ids: readonly string[]): Error {
  const known = ids.join(', ');
  return new Error(
    `La edición ${id} no está en releases.yaml; están ${known} / Release ${id} is not in releases.yaml; there are ${known}`,
  );
}

function noDraft(): Error {
  return new Error(
    'No hay ningún borrador en releases.yaml: pnpm data:release dice qué añadir, y --release compara ediciones publicadas / There is no draft in releases.yaml: pnpm data:release says what to add, and --release compares published releases',
  );
}

function wrongOrder(since: string, release: string): Error {
  return new Error(
    `La edición ${since} no es anterior a ${release}: cambie --since o --release / Release ${since} is not earlier than ${release}: change --since or --release`,
  );
}
