import type { Given } from './question-at.ts';

/**
 * A question as the query string that asks it, for the API and for the data in memory alike.
 *
 * Several values are joined by commas, numbers and booleans become text, and what is `undefined` is left out.
 *
 * @example
 * ```ts
 * import { toQuery } from '@pazabierta/sdk';
 *
 * toQuery({ area: ['MX-MIC', 'MX-TLA'], latestPeriod: true, fund: undefined }).toString();
 * // 'area=MX-MIC%2CMX-TLA&latestPeriod=true'
 * ```
 */
export function toQuery(question: Readonly<Record<string, Given | undefined>>): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, given] of Object.entries(question)) {
    // A list as text is its values with commas between them.
    if (given !== undefined) query.set(name, String(given));
  }
  return query;
}
