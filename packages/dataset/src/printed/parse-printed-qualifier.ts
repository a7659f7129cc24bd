import type { Qualifier } from '@pazabierta/schema';
import { fold } from './fold.ts';
import type { PrintedNumber } from './parse-printed-numbers.ts';
import { qualifierWords } from './qualifier-words.ts';

/** What may stand between the words of a qualifier and the figure: more than [the] 217; más de [$] 123 millones. */
const BETWEEN = /(?:\s|\$|mxn|\bun total de\b|\ba total of\b|\bthe\b|\blos\b|\blas\b)*$/;

/** The unit that may stand between the figure and the words of a qualifier: 15 [years] or more; 15 [años] o más. */
const ONE_WORD = /^\p{L}+\s+/u;

/**
 * Parses the qualifier that a text words at one of its numbers, or `null` where it words none there.
 *
 * @param language - ISO 639-1 code of the text; the words of Spanish and English are known.
 * @example
 * ```ts
 * parsePrintedQualifier('Casi 5 mil mujeres', { value: 5000, start: 5, end: 10 }, 'es'); // 'almost'
 * ```
 */
export function parsePrintedQualifier(
  text: string,
  number: PrintedNumber,
  language: string,
): Qualifier | null {
  const folded = fold(text);
  const before = folded.slice(0, number.start).replace(BETWEEN, '');
  const after = folded.slice(number.end).trimStart();
  const afterUnit = after.replace(ONE_WORD, '');
  const found = qualifierWords(language).flatMap(({ qualifier, before: leading, after: trailing }) => [
    ...leading.filter((words) => endsWithWords(before, words)).map((words) => ({ qualifier, words })),
    ...trailing
      .filter((words) => [after, afterUnit].some((text) => startsWithWords(text, words)))
      .map((words) => ({ qualifier, words })),
  ]);
  // "no more than" ends in "more than": the longer words hold.
  return found.toSorted((a, b) => b.words.length - a.words.length)[0]?.qualifier ?? null;
}

function endsWithWords(text: string, words: string): boolean {
  return text.endsWith(words) && !/[\p{L}\d]/u.test(text.at(-words.length - 1) ?? ' ');
}

function startsWithWords(text: string, words: string): boolean {
  return text.startsWith(words) && !/[\p{L}\d]/u.test(text.at(words.length) ?? ' ');
}
