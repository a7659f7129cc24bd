import type { ProblemError as ProblemFault, ProblemType, Tombstone } from '@pazabierta/schema';
import { type FailureContext, isPazAbiertaError, PazAbiertaError } from './paz-abierta-error.ts';

/** A problem as whoever answers states it. */
export interface StatedProblem {
  /** One of the eleven problem types of the API; any other, such as that of a proxy, as it is written. */
  readonly type: ProblemType | (string & {});
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance?: string;
  readonly errors?: readonly ProblemFault[];
  readonly tombstone?: Tombstone;
}

/** A question was understood and cannot be answered, or not as it was asked (RFC 9457); in the language of the client. */
export class ProblemError extends PazAbiertaError {
  override readonly name = 'ProblemError';
  /** Such as `invalid-request`, `not-found` or `gone`; `about:blank` where an answer says no more than its status. */
  readonly type: ProblemType | (string & {});
  readonly title: string;
  /** The HTTP status, 400 to 599. */
  readonly status: number;
  readonly detail: string;
  /** The path that was asked; `null` where it is not told. */
  readonly instance: string | null;
  /** Every parameter that was wrong, with the nearest value that would be right. */
  readonly errors: readonly ProblemFault[];
  /** What stands in the place of an item that is no longer there, with the type `gone` and no other. */
  readonly tombstone: Tombstone | null;

  constructor(problem: StatedProblem, context?: FailureContext) {
    super(problem.detail, context);
    this.type = problem.type;
    this.title = problem.title;
    this.status = problem.status;
    this.detail = problem.detail;
    this.instance = problem.instance ?? null;
    this.errors = problem.errors ?? [];
    this.tombstone = problem.tombstone ?? null;
  }
}

/**
 * Whether something that was thrown is a {@link ProblemError}, of whatever copy of this package.
 *
 * @example
 * ```ts
 * import { isProblemError, ProblemError } from '@pazabierta/sdk';
 *
 * const error: unknown = new ProblemError({ type: 'not-found', title: 'Not found', status: 404, detail: 'There is no "nada"' });
 * isProblemError(error) && error.type; // 'not-found'
 * ```
 */
export function isProblemError(error: unknown): error is ProblemError {
  return isPazAbiertaError(error) && error.name === 'ProblemError';
}
