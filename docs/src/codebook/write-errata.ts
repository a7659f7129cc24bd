import type { Citation, Erratum, Language } from '@pazabierta/schema';
import { escapeMarkdown, toCode } from '../markdown/escape.ts';
import type { Names } from './names.ts';
import { TEXTS } from './texts.ts';

/** One erratum of a source: what it prints, what it should be, why, and on what evidence. `level` is that of its heading. */
export function writeErratum(
  { id, citation, printed, shouldBe, reason, evidence, expect }: Erratum,
  level: '##' | '###',
  names: Names,
  language: Language,
): string {
  const texts = TEXTS[language];
  const at = names.source(citation.source);
  const lines = [
    [texts.printed, `<q lang="${at.language}">${escapeMarkdown(printed)}</q>`],
    [texts.printedIn, toPlace(citation, names)],
    [texts.shouldBe, shouldBe === null ? texts.notSettled : escapeMarkdown(shouldBe[language])],
    [texts.reason, escapeMarkdown(reason[language])],
    ...(evidence.length === 0
      ? []
      : [[texts.evidence, evidence.map((each) => toPlace(each, names)).join('; ')]]),
    [
      texts.affects,
      `${expect.collection === 'observations' ? names.linkFigure(expect.id) : toCode(expect.id)}, ${toCode(expect.field)}`,
    ],
  ];
  return `${level} ${escapeMarkdown(id)}\n\n${lines.map(([name, text]) => `- **${name}**: ${text}`).join('\n')}`;
}

function toPlace({ source, locator }: Citation, names: Names): string {
  return `${names.linkSource(source)}${locator === null ? '' : `, ${escapeMarkdown(locator.value)}`}`;
}
