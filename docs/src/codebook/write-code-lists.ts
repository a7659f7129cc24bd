import type { CodeList, Language } from '@pazabierta/schema';
import { escapeMarkdown, toCode } from '../markdown/escape.ts';
import { toDocument } from '../markdown/to-document.ts';
import { toTable } from '../markdown/to-table.ts';
import type { SitePage } from '../site-page.ts';
import type { Codebook } from './read-codebook.ts';
import { TEXTS } from './texts.ts';
import { toPath } from './to-path.ts';

/** The page of the code lists: every code that a dimension or an attribute may have, with what it means. */
export function writeCodeLists({ codeLists }: Codebook, language: Language): SitePage {
  const { codeLists: title, codeListsIntro } = TEXTS[language];
  return toDocument({
    path: toPath('code-lists', language),
    title,
    blocks: [codeListsIntro, ...codeLists.map((each) => writeCodeList(each, language))],
  });
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
