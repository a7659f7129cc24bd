import type { Indicator, Language } from '@pazabierta/schema';
import { releaseCitationColumns } from '../citation-columns.ts';
import type { Column } from '../column.ts';
import { toJoined } from '../joined.ts';

/** One row for each indicator. `dimensions` holds the names of the columns in the table of observations. */
export function indicatorColumns(language: Language): readonly Column<Indicator>[] {
  return [
    { header: 'id', of: ({ id }) => id },
    { header: 'dataset', of: ({ dataset }) => dataset },
    { header: 'instrument', of: ({ instrument }) => instrument },
    { header: 'label', language, of: ({ label }) => label[language] },
    { header: 'definition', language, of: ({ definition }) => definition[language] },
    { header: 'unit', of: ({ unit }) => unit },
    { header: 'dimensions', of: ({ dimensions }) => toJoined(dimensions.map((name) => COLUMN_OF[name])) },
    { header: 'origin', of: ({ origin }) => origin },
    { header: 'not_comparable', of: ({ notComparable }) => toJoined(notComparable.map((each) => each.with)) },
    {
      header: 'not_comparable_because',
      language,
      of: ({ notComparable }) => toJoined(notComparable.map(({ because }) => because[language])),
    },
    { header: 'aliases', of: ({ aliases }) => toJoined(aliases) },
    { header: 'note', language, of: ({ note }) => note?.[language] ?? null },
    ...releaseCitationColumns(language),
  ];
}

const COLUMN_OF: Record<Indicator['dimensions'][number], string> = {
  area: 'area',
  timePeriod: 'time_period',
  fund: 'fund',
  role: 'role',
  claimType: 'claim_type',
};
