import type { Language, Published } from '@pazabierta/schema';
import { toWrittenSpan } from './written-span.ts';

const NOT_STATED = { es: 's. f.', en: 'n.d.' };
const INFERRED = { es: 'fecha inferida', en: 'date inferred' };

/** When a source was published, as a reference gives it; a date that we infer says so. */
export function toPublicationDate(published: Published, language: Language): string {
  const span = toWrittenSpan(published, language);
  if (span === null) return NOT_STATED[language];
  return published.basis === 'inferred' ? `${span.text}, ${INFERRED[language]}` : span.text;
}
