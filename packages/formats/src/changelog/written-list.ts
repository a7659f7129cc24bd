import type { Language } from '@pazabierta/schema';
import { toWrittenNumber } from '../wording/written-number.ts';

/** The most elements that a changelog gives of one list. */
export const LONGEST_LIST = 20;

/** Some words one after another; of a long list the first, and how many more there are: "…, sre, inm… y 12 más". */
export function toWrittenList(words: readonly string[], language: Language): string {
  const more = words.length - LONGEST_LIST;
  if (more <= 0) return words.join(', ');
  const count = toWrittenNumber(more, language);
  const rest = language === 'es' ? `y ${count} más` : `and ${count} more`;
  return `${words.slice(0, LONGEST_LIST).join(', ')}… ${rest}`;
}
