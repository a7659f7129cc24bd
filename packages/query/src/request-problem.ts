import type { Label, ProblemType, Tombstone } from '@pazabierta/schema';
import type { QueryError } from './query-error.ts';

/**
 * A request that cannot be answered, as a problem of the closed list (RFC 9457); thrown by whoever reads it, and put into words at the edge.
 *
 * @example
 * ```ts
 * import { RequestProblem } from '@pazabierta/query';
 *
 * const problem = new RequestProblem('not-found', { es: 'No existe la fuente', en: 'There is no such source' });
 * problem.message; // 'There is no such source'
 * [problem.type, problem.errors, problem.tombstone]; // ['not-found', [], null]
 * ```
 */
export class RequestProblem extends Error {
  override readonly name = 'RequestProblem';
  readonly type: ProblemType;
  readonly detail: Label;
  readonly errors: readonly QueryError[];
  /** What stands in the place of the item, with the type `gone` and no other. */
  readonly tombstone: Tombstone | null;

  constructor(
    type: ProblemType,
    detail: Label,
    errors: readonly QueryError[] = [],
    tombstone: Tombstone | null = null,
  ) {
    super(detail.en);
    this.type = type;
    this.detail = detail;
    this.errors = errors;
    this.tombstone = tombstone;
  }
}
