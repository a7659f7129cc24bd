import type { Collection, Label, Release } from '@pazabierta/schema';
import { CHANGE_KINDS, CHANGED, type ChangesQuestion } from './changes-question.ts';
import { parseCursor } from './cursor.ts';
import { PRESENTATION } from './grammar.ts';
import { parseLimit } from './parse-limit.ts';
import { badCursor, notOneOf, type QueryError, repeated, shown, unknownParameter } from './query-error.ts';
import type { Codes } from './questions.ts';
import { toRenamedNote } from './successor-note.ts';

/**
 * The names of every parameter that a list of changes takes.
 *
 * @example
 * ```ts
 * import { CHANGES_PARAMETERS } from '@pazabierta/query';
 *
 * // The release stands in the path, and so is no parameter.
 * CHANGES_PARAMETERS.some((name: string) => name === 'release'); // false
 * CHANGES_PARAMETERS.slice(0, 3); // ['since', 'kind', 'collection']
 * ```
 */
export const CHANGES_PARAMETERS = [
  'since',
  'kind',
  'collection',
  'dataset',
  'indicator',
  'limit',
  'cursor',
  ...PRESENTATION.filter((name) => name !== 'release'),
] as const;

/**
 * The release whose changes are asked, every release there is, and the ids of the datasets and indicators that either release has, with their earlier names.
 *
 * @example
 * ```ts
 * import * as first from '@pazabierta/dataset/2026.1';
 * import * as second from '@pazabierta/dataset/2026.2';
 * import { type ParseChangesOptions, parseChanges } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const questions = createMemoryQuestions([first, second]);
 * const options: ParseChangesOptions = {
 *   release: '2026.1',
 *   releases: await questions.releases(),
 *   codes: await questions.codes('2026.1'),
 * };
 * const parsed = parseChanges(new URLSearchParams('since=2026.2'), options);
 * 'errors' in parsed && parsed.errors[0]?.nearest; // '2026.1'
 * ```
 */
export interface ParseChangesOptions {
  readonly release: string;
  readonly releases: readonly Release[];
  readonly codes: Pick<Codes, 'dataset' | 'indicator' | 'renamed'>;
}

/**
 * The question for changes that a query string asks, or everything that was wrong with it.
 *
 * @example
 * ```ts
 * import { parseChanges } from '@pazabierta/query';
 *
 * const codes = { dataset: ['mucpaz'], indicator: [], renamed: {} };
 * const parsed = parseChanges(new URLSearchParams('kind=corrected'), { release: '2026.1', releases: [], codes });
 * 'question' in parsed && parsed.question.kinds; // ['corrected']
 * ```
 */
export function parseChanges(
  params: URLSearchParams,
  { release, releases, codes }: ParseChangesOptions,
):
  | { readonly question: ChangesQuestion; readonly notes: readonly Label[] }
  | { readonly errors: readonly QueryError[] } {
  const errors: QueryError[] = [];
  const notes: Label[] = [];
  for (const name of new Set(params.keys())) {
    if (!CHANGES_PARAMETERS.some((known) => known === name)) {
      errors.push(unknownParameter(name, params.get(name) ?? '', CHANGES_PARAMETERS));
    } else if (params.getAll(name).length > 1 && !PRESENTATION.some((own) => own === name)) {
      errors.push(repeated(name));
    }
  }
  const among = <Value extends string>(name: string, valid: readonly Value[]): readonly Value[] | null => {
    const names = (name === 'dataset' || name === 'indicator' ? codes.renamed[name] : undefined) ?? {};
    const written = params
      .get(name)
      ?.split(',')
      .map((value) => {
        if (valid.some((known) => known === value) || !Object.hasOwn(names, value)) return value;
        const current = names[value] ?? value;
        notes.push(toRenamedNote(value, current));
        return current;
      });
    if (written === undefined) return null;
    errors.push(
      ...written
        .filter((value) => !valid.some((known) => known === value))
        .map((value) => notOneOf(name, value, valid)),
    );
    return valid.filter((value) => written.some((each) => each === value));
  };
  const question: ChangesQuestion = {
    since: parseSince(params.get('since'), release, releases, errors),
    release,
    kinds: among('kind', CHANGE_KINDS),
    collections: among<Collection>('collection', CHANGED),
    datasets: among('dataset', codes.dataset),
    indicators: among('indicator', codes.indicator),
    ids: null,
    limit: parseLimit(params.get('limit'), errors),
    after: null,
  };
  if (errors.length > 0) return { errors };
  const cursor = params.get('cursor');
  if (cursor === null) return { question, notes };
  const after = parseCursor(cursor, question);
  return typeof after === 'string'
    ? { errors: [badCursor(cursor, after)] }
    : { question: { ...question, after }, notes };
}

/** An earlier release than the one whose changes are asked, or that one itself. */
function parseSince(
  written: string | null,
  release: string,
  releases: readonly Release[],
  errors: QueryError[],
): string | null {
  if (written === null) return null;
  const ids = releases.map(({ id }) => id);
  if (!ids.includes(written)) {
    errors.push(notOneOf('since', written, ids));
  } else if (ids.indexOf(written) > ids.indexOf(release)) {
    errors.push({
      parameter: 'since',
      value: written,
      nearest: release,
      message: {
        es: `«since» debe ser una edición anterior a ${release}; ${shown(written)} es posterior. Pregunte al revés: /v1/releases/${written}/changes?since=${release}`,
        en: `"since" must be a release before ${release}; ${shown(written)} is later. Ask the other way round: /v1/releases/${written}/changes?since=${release}`,
      },
    });
  }
  return written;
}
