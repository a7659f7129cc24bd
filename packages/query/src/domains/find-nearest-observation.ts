import { parseJson } from '../json-text.ts';
import { nearest } from '../nearest.ts';
import type { Questions } from '../questions.ts';
import { MOST_TERMS, toTerms } from '../search.ts';

/** Hits of one search among which the nearest id is chosen. */
const HITS = 100;

/**
 * The id of an observation that is nearest to one that a release does not have, or `null` where none is near. Observations may be millions,
 * so only those are looked at that share all words of the id but one, or a beginning of it: a derived value is named after its observation.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.1';
 * import { findNearestObservation } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const questions = createMemoryQuestions([release]);
 * await findNearestObservation(questions, 'mucpaz.networks.fortaseg.gasman-2012', '2026.1');
 * // 'mucpaz.networks.fortaseg.gasman-2021'
 * ```
 */
export async function findNearestObservation(
  questions: Questions,
  id: string,
  release: string,
): Promise<string | null> {
  const parts = id.slice(0, 120).split('.');
  for (let length = parts.length - 1; length > 1; length -= 1) {
    const beginning = parts.slice(0, length).join('.');
    if ((await questions.get('observations', beginning, release)) !== null) return beginning;
  }
  const terms = [...new Set(toTerms(id))].slice(0, MOST_TERMS);
  const candidates = new Set<string>();
  for (const left of terms) {
    const others = terms.filter((term) => term !== left);
    if (others.length === 0) continue;
    const page = await questions.search({
      release,
      terms: others,
      collections: ['observations'],
      limit: HITS,
      after: null,
    });
    for (const hit of parseJson(page.rows)) candidates.add(hit.id);
  }
  return nearest(id, candidates);
}
