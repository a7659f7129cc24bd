import type { Language } from '@pazabierta/schema';
import { escapeText } from './escape-text.ts';
import { SPANISH } from './spanish/index.ts';

/**
 * What the contract says of a schema or a field, in a language of the reader: it says it in English, as its types do in code.
 *
 * @throws Error if the text has no Spanish.
 */
export function describeSchema(description: string | null, language: Language): string {
  if (description === null) return '';
  if (language === 'en') return escapeText(description);
  const spanish = SPANISH[description];
  if (spanish === undefined) {
    throw new Error(`Description in the contract has no Spanish in docs/src/rest/spanish: "${description}"`);
  }
  return escapeText(spanish);
}
