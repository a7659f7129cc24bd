import type { CellValue, Change, Language } from '@pazabierta/schema';
import { citeItem } from '../../citations/cite-item.ts';
import { citeRelease } from '../../citations/cite-release.ts';
import type { CitedRelease } from '../../citations/cite-release-id.ts';
import { toChangedCells } from '../changed-cells.ts';
import { toChangedQuantity } from '../changed-quantity.ts';
import { releaseColumn } from '../citation-columns.ts';
import type { Column, TableContext } from '../column.ts';
import { toJoined } from '../joined.ts';

/** One row for each change. `kinds` and `reasons` are those of every release that had a part in it, oldest first; `since` is the last of them. */
export function changeColumns(language: Language, since: CitedRelease): readonly Column<Change>[] {
  return [
    { header: 'kind', of: ({ kind }) => kind },
    { header: 'collection', of: ({ collection }) => collection },
    { header: 'id', of: ({ id }) => id },
    { header: 'dataset', of: ({ dataset }) => dataset },
    { header: 'indicator', of: ({ indicator }) => indicator },
    { header: 'field', of: ({ field }) => field },
    { header: 'before', of: (change) => toChangedCells(change, language)[0] },
    ...quantityColumns('before', ({ before }) => before),
    { header: 'after', of: (change) => toChangedCells(change, language)[1] },
    ...quantityColumns('after', ({ after }) => after),
    { header: 'since', of: ({ reasons }) => reasons.at(-1)?.release ?? null },
    { header: 'kinds', of: ({ reasons }) => toJoined(reasons.map(({ kind }) => kind)) },
    { header: 'reasons', of: ({ reasons }) => toJoined(reasons.map(({ reason }) => reason[language])) },
    { header: 'source', of: ({ citation }) => citation?.source ?? null },
    { header: 'attributed_to', of: ({ citation }) => citation?.attributedTo ?? null },
    { header: 'via', of: ({ citation }) => citation?.via ?? null },
    { header: 'since_release', of: () => since.id },
    { header: 'citation', of: (change, context) => citeChange(change, since, context, language) },
    releaseColumn,
  ];
}

/** What a number alone does not say of the quantity on one side of a change. */
function quantityColumns(side: string, of: (change: Change) => CellValue): readonly Column<Change>[] {
  const quantityOf = (change: Change) => toChangedQuantity(change, of(change));
  return [
    { header: `${side}_qualifier`, of: (change) => quantityOf(change)?.qualifier ?? null },
    { header: `${side}_upper`, type: 'number', of: (change) => quantityOf(change)?.upper ?? null },
  ];
}

/** The citation of what changed, in the release that has it; of what cites no source, the release; of a source that is no longer there, its id. */
function citeChange(
  { id, field, after, citation }: Change,
  since: CitedRelease,
  { release, sources }: TableContext,
  language: Language,
): string {
  if (citation === null) return citeRelease(release, language);
  const source = sources.get(citation.source);
  if (source === undefined) return citation.source;
  const via = citation.via === null ? null : (sources.get(citation.via) ?? null);
  const isGone = field === null && after === null;
  return citeItem({ item: { id, citation }, source, via, release: isGone ? since : release }, language);
}
