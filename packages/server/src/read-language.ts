import type { QueryError } from '@pazabierta/query';
import { notOneOf, repeated } from '@pazabierta/query';
import type { Language } from '@pazabierta/schema';
import { parseAccept } from 'hono/utils/accept';

const LANGUAGES = ['es', 'en'] as const;

/**
 * The language of an answer: `lang=` where it is given, then the best of `Accept-Language`, then Spanish.
 * A `lang` that is no language of ours is an error for the caller to report; the answer is then in the next best language.
 */
export function readLanguage(
  params: URLSearchParams,
  acceptLanguage: string | undefined,
): { language: Language; errors: QueryError[] } {
  const [asked, ...more] = params.getAll('lang');
  const accepted = parseAccept(acceptLanguage ?? '')
    .filter(({ q }) => q > 0)
    .map(({ type }) => type.split('-')[0]?.toLowerCase())
    .find((primary) => LANGUAGES.some((language) => language === primary)) as Language | undefined;
  const language = LANGUAGES.find((known) => known === asked) ?? accepted ?? 'es';
  if (asked === undefined) return { language, errors: [] };
  if (more.length > 0) return { language, errors: [repeated('lang')] };
  return { language, errors: asked === language ? [] : [notOneOf('lang', asked, LANGUAGES)] };
}
