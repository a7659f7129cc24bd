import type { Language } from '@pazabierta/schema';
import { toExcerpts } from './excerpts.ts';
import { toWrittenText } from './written-text.ts';

/** What is said where there is nothing. */
export const NOTHING = { es: 'nada', en: 'nothing' };

/** Two texts in words, as Markdown, each written by `write` and cut where they are long. */
export function toWrittenTexts(
  before: string | null,
  after: string | null,
  language: Language,
  write = toWrittenText,
): readonly [before: string, after: string] {
  const [old, now] = toExcerpts(before ?? '', after ?? '');
  return [
    before === null ? NOTHING[language] : write(old, language),
    after === null ? NOTHING[language] : write(now, language),
  ];
}
