import { type ChangesQuestion, type Page, TOTAL_LIMIT, toChangePlace, toJson } from '@pazabierta/query';
import type { Change } from '@pazabierta/schema';
import { composeSteps } from '@pazabierta/schema/change';
import type { Ask } from './ask.ts';
import { type ChangeRowPlace, readChangeRows } from './list-changes.ts';

/** Rows that are read at once. */
const ROWS_AT_ONCE = 2000;

/** The releases over which changes are put together: those after one ordinal up to another. */
export interface ReleaseRange {
  readonly from: number;
  readonly to: number;
}

/**
 * One page of the changes over several releases, or over none. The rows of each item are put together in the order of the list, from the
 * item on at which the page begins, so that neither memory nor time grows with the pages before.
 *
 * @param total - how many changes there are in all, as `countComposed` gives it.
 */
export async function composeReleases(
  ask: Ask,
  question: ChangesQuestion,
  releases: ReleaseRange,
  total: number,
): Promise<Page<Change>> {
  const page: Change[] = [];
  let more = false;
  for await (const change of composed(ask, question, releases)) {
    if (!isAsked(change, question) || !follows(change, question)) continue;
    if (page.length === question.limit) {
      more = true;
      break;
    }
    page.push(change);
  }
  const last = page.at(-1);
  const cited = page.flatMap(({ citation }) =>
    citation === null ? [] : [citation.source, citation.via ?? citation.source],
  );
  return {
    rows: toJson(page),
    count: page.length,
    total: Math.min(total, TOTAL_LIMIT),
    totalExact: total <= TOTAL_LIMIT,
    next: more && last !== undefined ? toChangePlace(last) : null,
    sources: [...new Set(cited)].sort(),
    leftOut: null,
  };
}

/** How many changes over several releases meet the conditions of a question, counted no further than one beyond the most that are counted. */
export async function countComposed(
  ask: Ask,
  question: ChangesQuestion,
  releases: ReleaseRange,
): Promise<number> {
  let total = 0;
  for await (const change of composed(ask, { ...question, after: null }, releases)) {
    if (isAsked(change, question)) total += 1;
    if (total > TOTAL_LIMIT) break;
  }
  return total;
}

/** Every change over the releases, in the order of the list, from the item on to which the question's place belongs. */
async function* composed(
  ask: Ask,
  question: ChangesQuestion,
  { from, to }: ReleaseRange,
): AsyncGenerator<Change, void, undefined> {
  const [id] = question.after?.id.split(' ') ?? [];
  // Before the first row of the item: its rows are needed from the first on, even where the place lies among its fields.
  let after: ChangeRowPlace | null =
    id === undefined ? null : { place: Number(question.after?.key), id, ordinal: 0, field: '' };
  let item: Change[] = [];
  while (to > from) {
    const rows = (await ask(
      readChangeRows(question, { from, to, after, limit: ROWS_AT_ONCE }),
    )) as unknown as (ChangeRowPlace & { readonly body: string })[];
    for (const row of rows) {
      const change: Change = JSON.parse(row.body);
      const [first] = item;
      if (first !== undefined && (first.id !== change.id || first.collection !== change.collection)) {
        yield* composeSteps(item);
        item = [];
      }
      item.push(change);
      after = row;
    }
    if (rows.length < ROWS_AT_ONCE) break;
  }
  yield* composeSteps(item);
}

/** Whether a change meets the conditions that only the change as a whole can meet. */
function isAsked(
  { kind, dataset, indicator }: Change,
  { kinds, datasets, indicators }: ChangesQuestion,
): boolean {
  const meets = (codes: readonly string[] | null, code: string | null): boolean =>
    codes === null || (code !== null && codes.includes(code));
  return meets(kinds, kind) && meets(datasets, dataset) && meets(indicators, indicator);
}

function follows(change: Change, { after }: ChangesQuestion): boolean {
  if (after === null) return true;
  const { key, id } = toChangePlace(change);
  return Number(key) > Number(after.key) || (key === after.key && id > after.id);
}
