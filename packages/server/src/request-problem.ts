import type { QueryError } from '@pazabierta/query';
import type { Label, ProblemType, Tombstone } from '@pazabierta/schema';

/** A request that cannot be answered, as a problem of the closed list; thrown by handlers and written at the edge. */
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
