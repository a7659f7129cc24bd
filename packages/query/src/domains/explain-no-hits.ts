import type { Label } from '@pazabierta/schema';
import { toEmptyNote } from '../empty-note.ts';
import { shown } from '../query-error.ts';
import type { Questions } from '../questions.ts';
import { SEARCHED, type Search } from '../search.ts';

/** A condition of a search, and what differs without it. */
interface Condition {
  readonly name: string;
  readonly asked: string;
  readonly rest: Partial<Search>;
}

/**
 * Why a search finds nothing: which of its words, or the choice of collections, if left out alone, would find something, and how much; or that no
 * single one does. It asks one question for each, so only a search that turned out to find nothing should be explained.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.2';
 * import { explainNoHits, parseSearch } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const parsed = parseSearch(new URLSearchParams('q=fortaseg+mucpas'), '2026.2');
 * if ('errors' in parsed) throw new Error('Two words are a search');
 * (await explainNoHits(createMemoryQuestions([release]), parsed.search)).en;
 * // 'No rows have "fortaseg" and "mucpas" at once; without "mucpas" there would be 44'
 * ```
 */
export async function explainNoHits(questions: Questions, search: Search): Promise<Label> {
  const { terms, collections } = search;
  const [only] = terms;
  if (terms.length === 1 && collections.length === SEARCHED.length) {
    return {
      es: `Ninguna palabra de la edición ${search.release} empieza con «${shown(only ?? '')}»`,
      en: `No word of release ${search.release} begins with "${shown(only ?? '')}"`,
    };
  }
  const conditions: Condition[] = [
    ...terms.map((term) => ({
      name: shown(term),
      asked: `"${shown(term)}"`,
      rest: { terms: terms.filter((each) => each !== term) },
    })),
    ...(collections.length < SEARCHED.length
      ? [
          {
            name: 'collection',
            asked: `collection=${collections.join(',')}`,
            rest: { collections: SEARCHED },
          },
        ]
      : []),
  ];
  const without = [];
  for (const { name, rest } of conditions) {
    // A search without any word is none.
    if (rest.terms?.length === 0) continue;
    const { total, totalExact } = await questions.search({ ...search, ...rest, limit: 1, after: null });
    without.push({ name, total, totalExact });
  }
  return toEmptyNote(
    conditions.map(({ asked }) => asked),
    without,
  );
}
