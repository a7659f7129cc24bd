import type { Institution, Language } from '@pazabierta/schema';
import { citedColumns, itemCitationColumns } from '../citation-columns.ts';
import type { Column } from '../column.ts';
import { toJoined } from '../joined.ts';
import { textColumns } from '../text-columns.ts';

/** One row for each institution. */
export function institutionColumns(language: Language): readonly Column<Institution>[] {
  return [
    { header: 'id', of: ({ id }) => id },
    ...textColumns<Institution>('name', ({ name }) => name, language),
    { header: 'acronym', of: ({ acronym }) => acronym },
    { header: 'valid_from', of: ({ validFrom }) => validFrom },
    { header: 'valid_to', of: ({ validTo }) => validTo },
    { header: 'successors', of: ({ successors }) => toJoined(successors) },
    ...citedColumns,
    { header: 'aliases', of: ({ aliases }) => toJoined(aliases) },
    { header: 'note', language, of: ({ note }) => note?.[language] ?? null },
    ...itemCitationColumns(language),
  ];
}
