import {
  invalidRequest,
  notOneOf,
  parseBom,
  parseRelease,
  type QueryError,
  repeated,
  toUsualRelease,
} from '@pazabierta/query';
import type { Release } from '@pazabierta/schema';

/** The release that answers and what is wrong with the one that was asked; a question is read against the usual one where that does not exist. */
export function settleRelease(
  asked: string | undefined,
  releases: readonly Release[],
): { readonly release: Release; readonly errors: readonly QueryError[] } {
  const parsed = parseRelease(asked ?? null, releases);
  return 'release' in parsed
    ? { release: parsed.release, errors: [] }
    : { release: toUsualRelease(releases), errors: [parsed.error] };
}

/** What is wrong with the parameters that say how an answer is written. */
export function readPresentation(params: URLSearchParams): QueryError[] {
  const errors: QueryError[] = [];
  const format = params.get('format');
  if (format !== null && format !== 'json') errors.push(notOneOf('format', format, ['json']));
  parseBom(params, errors);
  return errors;
}

/** Refuses parameters that are settled before a question is asked, and would so be given twice. @throws RequestProblem that names them. */
export function refuseSettled(params: URLSearchParams, settled: readonly string[]): void {
  const twice = settled.filter((name) => params.has(name));
  if (twice.length > 0) throw invalidRequest(twice.map(repeated));
}
