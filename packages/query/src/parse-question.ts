import type { Collection, Label } from '@pazabierta/schema';
import { parseTimePeriod } from '@pazabierta/schema/period';
import { parseDecimal } from '@pazabierta/schema/quantity';
import { parseCursor } from './cursor.ts';
import type { ChosenCodes, Filter } from './filter.ts';
import { GRAMMAR, type Takes } from './grammar.ts';
import { knownParameters } from './known-parameters.ts';
import { parseLimit } from './parse-limit.ts';
import {
  badCursor,
  misplacedNegation,
  notOneOf,
  type QueryError,
  repeated,
  shown,
  unknownParameter,
} from './query-error.ts';
import type { Question, Sort } from './question.ts';
import type { CodeField, Codes } from './questions.ts';
import { toRenamedNote, toSuccessorNote } from './successor-note.ts';

/**
 * What the filters were before anyone asked, which parameters may be given, and which codes exist.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.1';
 * import { type ParseOptions, parseQuestion } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * // Where the path already says which indicator, it cannot be asked away.
 * const options: ParseOptions = {
 *   collection: 'observations',
 *   release: '2026.1',
 *   codes: await createMemoryQuestions([release]).codes('2026.1'),
 *   fixed: [{ field: 'indicator', among: ['mucpaz.investment'] }],
 * };
 * const parsed = parseQuestion(new URLSearchParams('indicator=mucpaz.networks'), options);
 * 'errors' in parsed && parsed.errors[0]?.nearest; // 'mucpaz.investment'
 * ```
 */
export interface ParseOptions {
  readonly collection: Collection;
  readonly release: string;
  readonly codes: Codes;
  /** Filters that the path already makes; the parameters of these fields can only narrow them. */
  readonly fixed?: readonly ChosenCodes[];
  /** The parameters that may be given, where they are not the usual ones of the collection. */
  readonly parameters?: readonly string[];
}

/**
 * The question that a query string asks of a collection, or everything that was wrong with it.
 *
 * It is strict: an unknown parameter, code or value is an error that names the nearest valid one; nothing is ignored.
 *
 * @example
 * ```ts
 * import { parseQuestion } from '@pazabierta/query';
 *
 * const codes = {
 *   dataset: [], indicator: ['mucpaz.networks'], instrument: [], commitment: [], area: ['MX'], fund: [], role: [], source: [], linkEnd: [],
 *   renamed: {}, succeeded: {},
 * };
 * const parsed = parseQuestion(new URLSearchParams('indicator=mucpaz.netwoks'), { collection: 'observations', release: '2026.1', codes });
 * 'errors' in parsed && parsed.errors[0]?.nearest; // 'mucpaz.networks'
 * ```
 */
export function parseQuestion(
  params: URLSearchParams,
  options: ParseOptions,
):
  | { readonly question: Question; readonly notes: readonly Label[] }
  | { readonly errors: readonly QueryError[] } {
  const grammar = GRAMMAR[options.collection];
  const fixed = options.fixed ?? [];
  const errors: QueryError[] = [];
  const notes: Label[] = [];
  const filters: Filter[] = [];
  const known = options.parameters ?? knownParameters(grammar);

  for (const [name, value] of params) {
    const reported = errors.some(({ parameter }) => parameter === name);
    if (!known.includes(name)) {
      if (!reported) errors.push(unknownParameter(name, value, known));
    } else if (params.getAll(name).length > 1) {
      if (!reported) errors.push(repeated(name));
    } else {
      const takes = grammar.filters[name];
      if (takes === undefined) continue;
      const settled = fixed.find(({ field }) => field === name);
      const filter = parseFilter(
        name,
        value,
        settled === undefined ? takes : { oneOf: settled.among },
        options.codes,
        { errors, notes },
      );
      if (filter !== null) filters.push(filter);
    }
  }

  const once = (name: string): string | null =>
    known.includes(name) && params.getAll(name).length === 1 ? params.get(name) : null;
  const oneOf = <Value extends string>(name: string, values: readonly Value[], usual: Value): Value => {
    const value = once(name);
    if (value === null) return usual;
    if (values.includes(value as Value)) return value as Value;
    errors.push(notOneOf(name, value, values));
    return usual;
  };

  const question: Question = {
    collection: options.collection,
    release: options.release,
    // A choice takes the place of what the path chose; an exclusion takes away from it.
    filters: [
      ...fixed.filter(({ field }) => !filters.some((filter) => filter.field === field && 'among' in filter)),
      ...filters,
    ],
    asOf: parseAsOf(once('asOf'), errors),
    vintage: oneOf('vintage', ['all', 'latest'], 'all'),
    latestPeriod: oneOf('latestPeriod', ['true', 'false'], 'false') === 'true',
    sort: oneOf<Sort>('sort', grammar.sorts, 'id'),
    limit: parseLimit(once('limit'), errors),
    after: null,
  };
  if (errors.length > 0) return { errors };

  const cursor = once('cursor');
  if (cursor === null) return { question, notes };
  const after = parseCursor(cursor, question);
  return typeof after === 'string'
    ? { errors: [badCursor(cursor, after)] }
    : { question: { ...question, after }, notes };
}

function parseFilter(
  name: string,
  value: string,
  takes: Takes,
  codes: Codes,
  { errors, notes }: { errors: QueryError[]; notes: Label[] },
): Filter | null {
  if (takes === 'numbers') return parseNumbers(value, errors);
  if (takes === 'periods') return parsePeriods(value, errors);
  const valid = 'codes' in takes ? codes[takes.codes] : takes.oneOf;
  const isExclusion = value.startsWith('!');
  const list = isExclusion ? value.slice(1) : value;
  if (list.includes('!')) {
    errors.push(misplacedNegation(name, value));
    return null;
  }
  const written = list.split(',');
  const known =
    'codes' in takes ? written.map((code) => toCurrent(code, takes.codes, codes, notes)) : written;
  const wrong = known.filter((code) => !valid.includes(code));
  errors.push(...wrong.map((code) => notOneOf(name, code, valid)));
  if (wrong.length > 0) return null;
  const once = [...new Set(known)];
  return isExclusion ? { field: name, noneOf: once } : { field: name, among: once };
}

/** The name of today of a code or id, with a note where that is another one, or where others took its place. */
function toCurrent(
  code: string,
  field: CodeField,
  { renamed, succeeded, ...codes }: Codes,
  notes: Label[],
): string {
  const names = renamed[field] ?? {};
  const current = !codes[field].includes(code) && Object.hasOwn(names, code) ? (names[code] ?? code) : code;
  if (current !== code) notes.push(toRenamedNote(code, current));
  const successors = succeeded[field] ?? {};
  if (Object.hasOwn(successors, current)) notes.push(toSuccessorNote(current, successors[current] ?? []));
  return current;
}

/** `100..200`, `100..`, `..200` or one number; both ends are included. */
function parseNumbers(value: string, errors: QueryError[]): Filter | null {
  const [from = '', to = from, ...more] = value.split('..');
  try {
    if (more.length > 0 || (from === '' && to === '')) throw new RangeError();
    const range = { from: from === '' ? null : parseDecimal(from), to: to === '' ? null : parseDecimal(to) };
    if (range.from !== null && range.to !== null && range.from > range.to) throw new RangeError();
    return { field: 'value', ...range };
  } catch {
    errors.push({
      parameter: 'value',
      value,
      nearest: null,
      message: {
        es: `«${shown(value)}» no es un intervalo de números; escriba 100, 100.., ..200 o 100..200, con el menor primero y sin separador de miles`,
        en: `"${shown(value)}" is not a range of numbers; write 100, 100.., ..200 or 100..200, the smaller first and without thousands separators`,
      },
    });
    return null;
  }
}

/** `2020..2024`, `2020..`, `..2024` or one period: the rows whose period lies whole inside those days. `not-stated` asks for periods not stated. */
function parsePeriods(value: string, errors: QueryError[]): Filter | null {
  if (value === 'not-stated') return { field: 'timePeriod', among: [value] };
  try {
    const [start = '', end = start, ...more] = value.endsWith('/..') ? [value] : value.split('..');
    if (more.length > 0 || (start === '' && end === '')) throw new RangeError();
    if (value.includes('/')) {
      parseTimePeriod(value);
      return { field: 'timePeriod', among: [value] };
    }
    // A period that is not stated has no place among the others, so it is no end of a range.
    if (start === 'not-stated' || end === 'not-stated') throw new RangeError();
    const from = start === '' ? null : (parseTimePeriod(start)?.from ?? null);
    const until = end === '' ? null : (parseTimePeriod(end)?.until ?? null);
    if (from !== null && until !== null && from >= until) throw new RangeError();
    return { field: 'timePeriod', from, until };
  } catch {
    errors.push({
      parameter: 'timePeriod',
      value,
      nearest: null,
      message: {
        es: `«${shown(value)}» no es un periodo; escriba un año, mes o día (2020, 2020-03, 2020-03-08), un intervalo con el primero antes (2020..2024, 2020.., ..2024) o not-stated`,
        en: `"${shown(value)}" is not a period; write a year, month or day (2020, 2020-03, 2020-03-08), a range with the earlier first (2020..2024, 2020.., ..2024) or not-stated`,
      },
    });
    return null;
  }
}

function parseAsOf(value: string | null, errors: QueryError[]): string | null {
  if (value === null) return null;
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value) && parseTimePeriod(value) !== null) return value;
  } catch {
    // A day that does not exist gets the same answer as a text that is no day.
  }
  errors.push({
    parameter: 'asOf',
    value,
    nearest: null,
    message: {
      es: `«${shown(value)}» no es un día del calendario; escríbalo AAAA-MM-DD, por ejemplo 2021-12-31`,
      en: `"${shown(value)}" is not a day of the calendar; write it YYYY-MM-DD, such as 2021-12-31`,
    },
  });
  return null;
}
