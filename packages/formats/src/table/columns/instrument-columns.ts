import type { Instrument, Language } from '@pazabierta/schema';
import { citedColumns, itemCitationColumns } from '../citation-columns.ts';
import type { Column } from '../column.ts';
import { toJoined } from '../joined.ts';
import { textColumns } from '../text-columns.ts';

/** One row for each instrument. `declares` reads "part=observation", as in "indicator=nap-1325.indicators.gasman-2021". */
export function instrumentColumns(language: Language): readonly Column<Instrument>[] {
  return [
    { header: 'id', of: ({ id }) => id },
    { header: 'kind', of: ({ kind }) => kind },
    ...textColumns<Instrument>('title', ({ title }) => title, language),
    { header: 'acronym', language, of: ({ acronym }) => acronym[language] },
    { header: 'adopted', of: ({ adopted }) => adopted },
    { header: 'valid_from', of: ({ validFrom }) => validFrom },
    { header: 'valid_to', of: ({ validTo }) => validTo },
    { header: 'institutions', of: ({ institutions }) => toJoined(institutions) },
    {
      header: 'declares',
      of: ({ declares }) => toJoined(declares.map(({ part, observation }) => `${part}=${observation}`)),
    },
    ...citedColumns,
    { header: 'aliases', of: ({ aliases }) => toJoined(aliases) },
    { header: 'note', language, of: ({ note }) => note?.[language] ?? null },
    ...itemCitationColumns(language),
  ];
}
