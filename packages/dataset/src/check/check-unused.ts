import type { Finding } from '@pazabierta/schema';
import { createFinding } from '../read/create-finding.ts';
import type { Curated } from '../read/curated.ts';
import { selectRelease } from '../select/select-release.ts';
import { listCitations } from './list-citations.ts';

/** Warns of sources that nothing cites in the newest release. */
export function checkUnused({ items, releases }: Curated): Finding[] {
  const newest = releases.at(-1);
  if (newest === undefined) return [];
  const selection = selectRelease(items, newest.id);
  const cited = new Set(
    selection.all.flatMap(({ item }) =>
      listCitations(item).flatMap(({ citation }) => [citation.source, citation.via]),
    ),
  );
  return selection
    .list('sources')
    .filter(({ item }) => !cited.has(item.id))
    .map(({ item, place }) =>
      createFinding('unused', place, 'id', {
        severity: 'warning',
        message: { es: `Nada cita la fuente «${item.id}»`, en: `Nothing cites the source "${item.id}"` },
        remedy: { es: 'Cítela, o bórrela', en: 'Cite it, or delete it' },
      }),
    );
}
