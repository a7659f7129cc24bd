import type { Dataset, Language } from '@pazabierta/schema';
import { releaseCitationColumns } from '../citation-columns.ts';
import type { Column } from '../column.ts';
import { toJoined } from '../joined.ts';

/** One row for each dataset. */
export function datasetColumns(language: Language): readonly Column<Dataset>[] {
  return [
    { header: 'id', of: ({ id }) => id },
    { header: 'title', language, of: ({ title }) => title[language] },
    { header: 'description', language, of: ({ description }) => description[language] },
    { header: 'instruments', of: ({ instruments }) => toJoined(instruments) },
    { header: 'license', of: ({ license }) => license },
    { header: 'aliases', of: ({ aliases }) => toJoined(aliases) },
    ...releaseCitationColumns(language),
  ];
}
