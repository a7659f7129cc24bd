import type { CodeList, Language } from '@pazabierta/schema';
import { escapeMarkdown, toCode } from '../markdown/escape.ts';
import { toTable } from '../markdown/to-table.ts';
import type { Codebook } from './read-codebook.ts';
import { TEXTS } from './texts.ts';
import { writePage } from './write-page.ts';

/** The page of the code lists: every code that a dimension or an attribute may have, with what it means. */
export function writeCodeLists({ codeLists }: Codebook, language: Language): string {
  const { codeLists: title, codeListsIntro } = TEXTS[language];
  return writePage(title, [
    `# ${title}`,
    codeListsIntro,
    ...codeLists.map((each) => writeCodeList(each, language)),
  ]);
}

function writeCodeList({ id, title, definition, codes }: CodeList, language: Language): string {
  const texts = TEXTS[language];
  const rows = codes.map((code) => {
    const validity = [
      code.validFrom || code.validTo ? `${code.validFrom ?? '…'} – ${code.validTo ?? '…'}` : '',
      code.successors.length > 0 ? `${texts.replacedBy} ${code.successors.map(toCode).join(', ')}` : '',
    ].filter((each) => each !== '');
    return [
      toCode(code.id),
      escapeMarkdown(code.label[language]),
      [code.definition === null ? '' : escapeMarkdown(code.definition[language]), ...validity]
        .join(' ')
        .trim() || '—',
    ];
  });
  return [
    `## ${escapeMarkdown(title[language])} (${escapeMarkdown(id)})`,
    escapeMarkdown(definition[language]),
    toTable([texts.code, texts.name, texts.definition], rows),
  ].join('\n\n');
}
