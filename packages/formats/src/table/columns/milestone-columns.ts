import type { Language, Milestone } from '@pazabierta/schema';
import { citedColumns, itemCitationColumns } from '../citation-columns.ts';
import type { Column } from '../column.ts';
import { toJoined } from '../joined.ts';

/** One row for each milestone. */
export function milestoneColumns(language: Language): readonly Column<Milestone>[] {
  return [
    { header: 'id', of: ({ id }) => id },
    { header: 'date', of: ({ date }) => date },
    { header: 'title', language, of: ({ title }) => title[language] },
    { header: 'instruments', of: ({ instruments }) => toJoined(instruments) },
    { header: 'claim_type', of: ({ claimType }) => claimType },
    ...citedColumns,
    { header: 'aliases', of: ({ aliases }) => toJoined(aliases) },
    { header: 'note', language, of: ({ note }) => note?.[language] ?? null },
    ...itemCitationColumns(language),
  ];
}
