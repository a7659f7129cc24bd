import type { Language, Published } from '@pazabierta/schema';
import { toWrittenSpan } from './written-span.ts';

const NOT_STATED = { es: 's. f.', en: 'n.d.' };
const INFERRED = { es: 'fecha inferida', en: 'date inferred' };

/**
 * When a source was published, as a reference gives it. A date that we infer says so, and one that is not stated is "s. f." or "n.d.".
 *
 * @example
 * ```ts
 * import { toPublicationDate } from '@pazabierta/formats/citations';
 *
 * const published = { notBefore: '2021-07-20', notAfter: '2021-12-31', basis: 'inferred', note: null } as const;
 * toPublicationDate(published, 'es'); // 'entre el 20 de julio y el 31 de diciembre de 2021, fecha inferida'
 * ```
 */
export function toPublicationDate(published: Published, language: Language): string {
  const span = toWrittenSpan(published, language);
  if (span === null) return NOT_STATED[language];
  return published.basis === 'inferred' ? `${span.text}, ${INFERRED[language]}` : span.text;
}
