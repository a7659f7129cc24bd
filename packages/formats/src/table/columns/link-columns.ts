import type { Language, Link } from '@pazabierta/schema';
import { citedColumns, itemCitationColumns } from '../citation-columns.ts';
import type { Column } from '../column.ts';
import { toJoined } from '../joined.ts';

/** One row for each link. */
export function linkColumns(language: Language): readonly Column<Link>[] {
  return [
    { header: 'id', of: ({ id }) => id },
    { header: 'type', of: ({ type }) => type },
    { header: 'from_collection', of: ({ from }) => from.collection },
    { header: 'from', of: ({ from }) => from.id },
    { header: 'to_collection', of: ({ to }) => to.collection },
    { header: 'to', of: ({ to }) => to.id },
    { header: 'basis', of: ({ basis }) => basis },
    ...citedColumns,
    { header: 'aliases', of: ({ aliases }) => toJoined(aliases) },
    { header: 'note', language, of: ({ note }) => note?.[language] ?? null },
    ...itemCitationColumns(language),
  ];
}
