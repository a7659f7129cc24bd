import type { Language } from '@pazabierta/schema';
import { toWrittenList } from './written-list.ts';
import { toWrittenValue } from './written-value.ts';

const WORDS = {
  es: { came: 'Se añade: ', went: 'Se quita: ' },
  en: { came: 'Added: ', went: 'Removed: ' },
};

/** What came to a list and what went from it, in sentences, as Markdown; `null` where both lists are said alike, as where only their order changed. */
export function writeListDifference(
  before: readonly unknown[],
  after: readonly unknown[],
  language: Language,
): string | null {
  const came = writeMissing(after, before, language);
  const went = writeMissing(before, after, language);
  if (came === went) return null;
  const { came: cameWord, went: wentWord } = WORDS[language];
  return [
    ...(came === '' ? [] : [`${cameWord}${came}.`]),
    ...(went === '' ? [] : [`${wentWord}${went}.`]),
  ].join(' ');
}

/** What one list has and the other lacks. */
function writeMissing(list: readonly unknown[], other: readonly unknown[], language: Language): string {
  const known = new Set(other.map((each) => JSON.stringify(each)));
  const missing = list.filter((each) => !known.has(JSON.stringify(each)));
  return toWrittenList(
    missing.map((each) => toWrittenValue(each, language)),
    language,
  );
}
