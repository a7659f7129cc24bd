import type { QuotedFigure } from '@pazabierta/schema';
import { isDecimal, parseDecimal } from '@pazabierta/schema/quantity';
import { type QueryError, shown } from './query-error.ts';

/**
 * The most figures that one request may ask about.
 *
 * @example
 * ```ts
 * import { MOST_QUOTED, parseQuotedFigures } from '@pazabierta/query';
 *
 * const citation = { id: 'mucpaz.networks.fortaseg.gasman-2021', release: '2026.1' };
 * const parsed = parseQuotedFigures({ citations: Array.from({ length: MOST_QUOTED + 1 }, () => citation) });
 * 'errors' in parsed && parsed.errors[0]?.value; // '1001'
 * ```
 */
export const MOST_QUOTED = 1000;

const FIELDS = ['id', 'release', 'value', 'url'] as const;
const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
const RELEASE = /^\d{4}\.[1-9]\d{0,3}$/;

type Fields = Readonly<Record<string, unknown>>;

/**
 * The figures that a request quotes, or everything that is wrong with it. Each is named by `id` and `release`, or by the `url` of an
 * observation with its `release`; `value` is the number that was printed, where that is to be checked too.
 *
 * @example
 * ```ts
 * import { parseQuotedFigures } from '@pazabierta/query';
 *
 * const citations = [{ url: 'https://example.org/v1/observations/mucpaz.networks.gasman-2021?release=2026.1', value: 217 }];
 * const parsed = parseQuotedFigures({ citations });
 * 'figures' in parsed && parsed.figures[0]; // { id: 'mucpaz.networks.gasman-2021', release: '2026.1', value: 217 }
 * ```
 */
export function parseQuotedFigures(
  body: unknown,
): { readonly figures: readonly QuotedFigure[] } | { readonly errors: readonly QueryError[] } {
  const citations = isFields(body) ? body['citations'] : undefined;
  const surplus = isFields(body) ? Object.keys(body).filter((name) => name !== 'citations') : [];
  if (
    !Array.isArray(citations) ||
    surplus.length > 0 ||
    citations.length === 0 ||
    citations.length > MOST_QUOTED
  ) {
    const count = Array.isArray(citations) ? citations.length : null;
    return { errors: [notCitations(count, surplus)] };
  }
  const errors: QueryError[] = [];
  const figures = citations.flatMap((citation: unknown, index): QuotedFigure[] => {
    const parsed = parseQuotedFigure(citation, `citations[${index}]`);
    if ('figure' in parsed) return [parsed.figure];
    errors.push(...parsed.errors);
    return [];
  });
  return errors.length > 0 ? { errors } : { figures };
}

/**
 * One figure that somebody quotes, or what is wrong with it; `at` is what comes before the names of its fields.
 *
 * @example
 * ```ts
 * import { parseQuotedFigure } from '@pazabierta/query';
 *
 * const id = 'mucpaz.networks.fortaseg.gasman-2021';
 * parseQuotedFigure({ id, release: '2026.1', value: '217' }, null);
 * // { figure: { id: 'mucpaz.networks.fortaseg.gasman-2021', release: '2026.1', value: 217 } }
 * const parsed = parseQuotedFigure({ id, release: '2026.1', value: '2,17' }, 'citations[0]');
 * 'errors' in parsed && parsed.errors[0]?.parameter; // 'citations[0].value'
 * ```
 */
export function parseQuotedFigure(
  citation: unknown,
  at: string | null,
): { readonly figure: QuotedFigure } | { readonly errors: readonly QueryError[] } {
  const name = (field: string): string => (at === null ? field : `${at}.${field}`);
  if (!isFields(citation)) return { errors: [notFields(at ?? '')] };
  const errors: QueryError[] = Object.keys(citation)
    .filter((field) => !FIELDS.some((known) => known === field))
    .map((field) => unknownField(name(field)));
  const hasUrl = citation['url'] !== undefined;
  const { id, release } = hasUrl ? readUrl(citation, name, errors) : citation;
  // What is wrong with an address is said once, and not again of the id and release that it does not give.
  const isNamed = !hasUrl || id !== undefined;
  if (isNamed && !isMatch(id, ID)) errors.push(noId(name('id'), id));
  if (isNamed && !isMatch(release, RELEASE)) errors.push(noRelease(name('release'), release));
  const value = readValue(citation['value'], name('value'), errors);
  if (errors.length > 0) return { errors };
  return { figure: { id: id as string, release: release as string, value } };
}

/** The id and release in a pinned address; the host does not matter, since the same data may be served from several. */
function readUrl(
  { url, id, release }: Fields,
  name: (field: string) => string,
  errors: QueryError[],
): { id?: string; release?: string } {
  const found =
    typeof url === 'string' && URL.canParse(url, 'http://localhost')
      ? new URL(url, 'http://localhost')
      : null;
  const [, path] = /\/v1\/observations\/([^/]+?)(?:\.(?:json|csv))?$/.exec(found?.pathname ?? '') ?? [];
  const pinned = found?.searchParams.get('release') ?? null;
  if (path !== undefined && pinned !== null && id === undefined && release === undefined) {
    return { id: path, release: pinned };
  }
  errors.push({
    parameter: name('url'),
    value: typeof url === 'string' ? url : null,
    nearest: null,
    message:
      path !== undefined && pinned !== null
        ? {
            es: 'Escriba «url», o bien «id» y «release», pero no los dos',
            en: 'Give "url", or else "id" and "release", but not both',
          }
        : {
            es: 'La dirección debe ser la de una observación con su edición, como /v1/observations/ID?release=2026.1',
            en: 'The address must be that of an observation with its release, such as /v1/observations/ID?release=2026.1',
          },
  });
  return {};
}

function readValue(value: unknown, parameter: string, errors: QueryError[]): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && isDecimal(value)) return value;
  try {
    if (typeof value === 'string') return parseDecimal(value);
  } catch {
    // It gets the same answer as what is no text.
  }
  errors.push({
    parameter,
    value: shown(String(value)),
    nearest: null,
    message: {
      es: `«${shown(String(value))}» no es un número; escríbalo con punto decimal y sin separador de miles, como 123000000`,
      en: `"${shown(String(value))}" is not a number; write it with a decimal point and without thousands separators, such as 123000000`,
    },
  });
  return null;
}

const isMatch = (value: unknown, pattern: RegExp): boolean =>
  typeof value === 'string' && value.length <= 120 && pattern.test(value);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function notCitations(count: number | null, surplus: readonly string[]): QueryError {
  const more = surplus.length > 0 ? surplus.map(shown).join(', ') : null;
  return {
    parameter: more === null ? 'citations' : (surplus[0] as string),
    value: count === null ? null : String(count),
    nearest: null,
    message: {
      es: `El cuerpo debe ser {"citations": [...]} con 1 a ${MOST_QUOTED} cifras${count === null ? '' : `; trae ${count}`}${more === null ? '' : `; sobra ${more}`}`,
      en: `The body must be {"citations": [...]} with 1 to ${MOST_QUOTED} figures${count === null ? '' : `; it has ${count}`}${more === null ? '' : `; ${more} is surplus`}`,
    },
  };
}

function notFields(parameter: string): QueryError {
  return {
    parameter,
    value: null,
    nearest: null,
    message: {
      es: 'Cada cita debe ser un objeto con «id» y «release», o con «url»',
      en: 'Each citation must be an object with "id" and "release", or with "url"',
    },
  };
}

function unknownField(parameter: string): QueryError {
  return {
    parameter,
    value: null,
    nearest: null,
    message: {
      es: `No existe el campo «${shown(parameter)}»; los que hay son ${FIELDS.join(', ')}`,
      en: `There is no field "${shown(parameter)}"; those that exist are ${FIELDS.join(', ')}`,
    },
  };
}

function noId(parameter: string, id: unknown): QueryError {
  return {
    parameter,
    value: typeof id === 'string' ? id : null,
    nearest: null,
    message: {
      es: 'Falta el identificador de la cifra, tal como lo da el campo «id» de la observación',
      en: 'The id of the figure is missing, as the field "id" of the observation gives it',
    },
  };
}

function noRelease(parameter: string, release: unknown): QueryError {
  return {
    parameter,
    value: typeof release === 'string' ? release : null,
    nearest: null,
    message: {
      es: 'Falta la edición de la que se citó: año y número, como 2026.1',
      en: 'The release it was quoted from is missing: a year and a number, such as 2026.1',
    },
  };
}
