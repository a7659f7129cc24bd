import type { Collection } from '@pazabierta/schema';
import { parseJson } from '../json-text.ts';
import { everything } from '../question.ts';
import { CODE_FIELDS, type CodeField, type Codes, type Questions } from '../questions.ts';
import { listItems } from './list-items.ts';

/** The collection or code list that the codes of a field belong to. */
const COLLECTION_OF: Readonly<Partial<Record<CodeField, Collection>>> = {
  dataset: 'datasets',
  indicator: 'indicators',
  instrument: 'instruments',
  commitment: 'commitments',
  source: 'sources',
};
const LIST_OF: Readonly<Partial<Record<CodeField, string>>> = { area: 'areas', fund: 'funds', role: 'roles' };

/** One code or id of a field: its earlier names, and what took its place. */
interface Known {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly successors?: readonly string[];
}

/**
 * Reads the codes that exist in a release, their earlier names and their successors.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.2';
 * import { readCodes } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * // An answerer of your own can build its `codes` on its `list` and `get`.
 * const codes = await readCodes(createMemoryQuestions([release]), '2026.2');
 * codes.fund; // ['_T', 'fortaseg', 'fasp', 'fobam', 'proabim', 'fortapaz']
 * ```
 */
export async function readCodes(questions: Questions, release: string): Promise<Codes> {
  const known = await Promise.all(
    CODE_FIELDS.map(
      async (field): Promise<[CodeField, readonly Known[]]> => [
        field,
        await readKnown(questions, field, release),
      ],
    ),
  );
  const valid = Object.fromEntries(known.map(([field, codes]) => [field, codes.map(({ id }) => id)]));
  return {
    ...(valid as Record<CodeField, string[]>),
    renamed: toPairs(known, ({ id, aliases }) => aliases.map((alias): [string, string] => [alias, id])),
    succeeded: toPairs(known, ({ id, successors = [] }) => (successors.length > 0 ? [[id, successors]] : [])),
  };
}

async function readKnown(questions: Questions, field: CodeField, release: string): Promise<readonly Known[]> {
  const list = LIST_OF[field];
  if (list !== undefined) {
    const text = await questions.get('code-lists', list, release);
    return text === null ? [] : parseJson(text).codes;
  }
  const collection = COLLECTION_OF[field];
  if (collection !== undefined)
    return (await listItems(questions, everything(collection, release))) as Known[];
  const links = await listItems(questions, everything('links', release));
  const ends = new Set(links.flatMap(({ from, to }) => [from.id, to.id]));
  return [...ends].sort().map((id) => ({ id, aliases: [] }));
}

/** What some fields have to say of some of their codes; a field that has nothing to say is left out. */
function toPairs<Value>(
  known: readonly (readonly [CodeField, readonly Known[]])[],
  pairsOf: (code: Known) => readonly (readonly [string, Value])[],
): Partial<Record<CodeField, Record<string, Value>>> {
  return Object.fromEntries(
    known
      .map(([field, codes]) => [field, Object.fromEntries(codes.flatMap(pairsOf))] as const)
      .filter(([, pairs]) => Object.keys(pairs).length > 0),
  );
}
