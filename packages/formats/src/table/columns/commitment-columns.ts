import type { Commitment, Language } from '@pazabierta/schema';
import { citedColumns, itemCitationColumns } from '../citation-columns.ts';
import type { Column } from '../column.ts';
import { toJoined } from '../joined.ts';
import { textColumns } from '../text-columns.ts';

/** One row for each commitment. */
export function commitmentColumns(language: Language): readonly Column<Commitment>[] {
  return [
    { header: 'id', of: ({ id }) => id },
    { header: 'instrument', of: ({ instrument }) => instrument },
    { header: 'kind', of: ({ kind }) => kind },
    { header: 'parent', of: ({ parent }) => parent },
    { header: 'number', of: ({ number }) => number },
    { header: 'official_code', of: ({ officialCode }) => officialCode },
    { header: 'official_code_absence', of: ({ officialCodeAbsence }) => officialCodeAbsence },
    ...textColumns<Commitment>('title', ({ title }) => title, language),
    ...citedColumns,
    { header: 'aliases', of: ({ aliases }) => toJoined(aliases) },
    { header: 'note', language, of: ({ note }) => note?.[language] ?? null },
    ...itemCitationColumns(language),
  ];
}
