import type { ListQuestion } from './paz-abierta.ts';

/**
 * A question as the parameters of an address, in the order in which the API reads them: several values joined by commas, and what is
 * `undefined` left out.
 *
 * @example
 * ```ts
 * toParams({ fund: 'fasp', area: ['MX-MIC', 'MX-TLA'], limit: 10 }).toString(); // 'area=MX-MIC%2CMX-TLA&fund=fasp&limit=10'
 * ```
 */
export function toParams(question: ListQuestion): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, given] of Object.entries(question)) {
    if (given !== undefined) params.append(name, Array.isArray(given) ? given.join(',') : String(given));
  }
  params.sort();
  return params;
}
