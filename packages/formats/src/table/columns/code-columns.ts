import type { Code, CodeList, Language } from '@pazabierta/schema';
import { releaseCitationColumns } from '../citation-columns.ts';
import type { Column } from '../column.ts';
import { toJoined } from '../joined.ts';

/** A code with the list that it belongs to. */
export interface ListedCode {
  readonly list: CodeList;
  readonly code: Code;
}

/** The codes of a list, each with its list. */
export function toListedCodes(list: CodeList): readonly ListedCode[] {
  return list.codes.map((code) => ({ list, code }));
}

/** One row for each code, because a list in one cell would lose what its codes mean. `notations` reads "scheme=value". */
export function codeColumns(language: Language): readonly Column<ListedCode>[] {
  return [
    { header: 'list', of: ({ list }) => list.id },
    { header: 'list_title', language, of: ({ list }) => list.title[language] },
    { header: 'id', of: ({ code }) => code.id },
    { header: 'label', language, of: ({ code }) => code.label[language] },
    { header: 'definition', language, of: ({ code }) => code.definition?.[language] ?? null },
    { header: 'kind', of: ({ code }) => code.kind },
    { header: 'parent', of: ({ code }) => code.parent },
    {
      header: 'notations',
      of: ({ code }) => toJoined(code.notations.map(({ scheme, value }) => `${scheme}=${value}`)),
    },
    { header: 'valid_from', of: ({ code }) => code.validFrom },
    { header: 'valid_to', of: ({ code }) => code.validTo },
    { header: 'successors', of: ({ code }) => toJoined(code.successors) },
    { header: 'aliases', of: ({ code }) => toJoined(code.aliases) },
    ...releaseCitationColumns(language),
  ];
}
