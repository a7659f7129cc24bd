import type { Finding } from '@pazabierta/schema';
import { createFinding } from '../read/create-finding.ts';
import type { Curated } from '../read/curated.ts';
import { selectRelease } from '../select/select-release.ts';
import { listCitations } from './list-citations.ts';

/** Warns of sources of the newest release that no value cites and that do not say which other source cites them. */
export function checkUnused({ items, releases }: Curated): Finding[] {
  const newest = releases.at(-1);
  if (newest === undefined) return [];
  const selection = selectRelease(items, newest.id);
  const cited = new Set(
    selection.all.flatMap(({ collection, item }) =>
      // That a work is in its bibliography does not make a source used.
      collection === 'sources'
        ? []
        : listCitations(item).flatMap(({ citation }) => [citation.source, citation.via]),
    ),
  );
  return selection
    .list('sources')
    .filter(({ item }) => !cited.has(item.id) && item.citedIn.length === 0)
    .map(({ item, place }) =>
      createFinding('unused', place, 'id', {
        severity: 'warning',
        message: { es: `Nada cita la fuente «${item.id}»`, en: `Nothing cites the source "${item.id}"` },
        remedy: {
          es: 'Cítela, diga en citedIn qué otra fuente la cita, o bórrela',
          en: 'Cite it, say in citedIn which other source cites it, or delete it',
        },
      }),
    );
}
