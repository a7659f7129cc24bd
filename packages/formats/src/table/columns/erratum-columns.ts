import type { Erratum, Language } from '@pazabierta/schema';
import { citedColumns, itemCitationColumns } from '../citation-columns.ts';
import type { Column } from '../column.ts';
import { toJoined } from '../joined.ts';

/** One row for each erratum. `evidence` holds the ids of the sources that it rests on. */
export function erratumColumns(language: Language): readonly Column<Erratum>[] {
  return [
    { header: 'id', of: ({ id }) => id },
    { header: 'kind', of: ({ kind }) => kind },
    { header: 'printed', of: ({ printed }) => printed },
    { header: 'should_be', language, of: ({ shouldBe }) => shouldBe?.[language] ?? null },
    { header: 'reason', language, of: ({ reason }) => reason[language] },
    { header: 'evidence', of: ({ evidence }) => toJoined(evidence.map(({ source }) => source)) },
    { header: 'expect_collection', of: ({ expect }) => expect.collection },
    { header: 'expect_id', of: ({ expect }) => expect.id },
    { header: 'expect_field', of: ({ expect }) => expect.field },
    { header: 'expect_equals', of: ({ expect }) => expect.equals },
    ...citedColumns,
    { header: 'aliases', of: ({ aliases }) => toJoined(aliases) },
    ...itemCitationColumns(language),
  ];
}
