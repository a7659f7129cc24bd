import type { Page, Question } from '@pazabierta/query';
import type { Citation } from '@pazabierta/schema';
import type { Stored, StoredCollection } from './store-releases.ts';
import { toPage } from './to-page.ts';

/** What a list of the catalogue needs to know of an item. */
type Fields = Readonly<Record<string, unknown>> & { readonly citation?: Citation };

/** One page of a collection of the catalogue. */
export function listItems<Item extends object>(
  question: Question,
  { rows }: StoredCollection<Item>,
): Page<Item> {
  const { sort, limit, after } = question;
  const tests = question.filters.map((filter): ((row: Stored<Item>) => boolean) => {
    if ('among' in filter) {
      const among = new Set<unknown>(filter.among);
      return ({ item }) => among.has(codeOf(item as Fields, filter.field));
    }
    if ('noneOf' in filter) {
      const noneOf = new Set<unknown>(filter.noneOf);
      return ({ item }) => !noneOf.has(codeOf(item as Fields, filter.field));
    }
    throw new Error(`The collection "${question.collection}" has no range "${filter.field}"`);
  });
  const chosen = rows.filter((row) => tests.every((test) => test(row)));
  const down = sort === '-id';
  if (down) chosen.reverse();
  const follows = after && (({ id }: Stored<Item>) => (down ? id < after.id : id > after.id));
  return toPage(
    chosen,
    { limit, follows },
    {
      toText: ({ text }) => text,
      toPlace: ({ id }) => ({ key: null, id }),
      toCitation: ({ item }) => (item as Fields).citation ?? null,
    },
  );
}

/** The code of a field; of the end of a link, the id of what stands there. */
function codeOf(item: Fields, field: string): unknown {
  const value = item[field];
  return field === 'from' || field === 'to' ? (value as { readonly id: string }).id : value;
}
