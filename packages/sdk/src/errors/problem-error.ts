import type { ProblemError as ProblemFault, ProblemType, Tombstone } from '@pazabierta/schema';
import { type FailureContext, isPazAbiertaError, PazAbiertaError } from './paz-abierta-error.ts';

/**
 * A problem as whoever answers states it.
 *
 * @example
 * ```ts
 * import { ProblemError, type StatedProblem } from '@pazabierta/sdk';
 *
 * const problem: StatedProblem = {
 *   type: 'rate-limited',
 *   title: 'Too many requests',
 *   status: 429,
 *   detail: 'Ask again in 30 seconds',
 * };
 * new ProblemError(problem).errors; // []
 * ```
 */
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

/**
 * A question was understood and cannot be answered, or not as it was asked (RFC 9457); in the language of the client.
 *
 * @example
 * ```ts
 * import { createClient } from '@pazabierta/sdk';
 *
 * const pazAbierta = createClient({ baseUrl: 'http://127.0.0.1:8787', release: '2026.1' });
 * await pazAbierta.list('observations', { indicator: 'mucpaz.netwoks' }); // throws ProblemError
 * ```
 */
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
 * import { createClient, isProblemError } from '@pazabierta/sdk';
 *
 * const pazAbierta = createClient({ baseUrl: 'http://127.0.0.1:8787', release: '2026.1' });
 * const asked = pazAbierta.list('observations', { indicator: 'mucpaz.netwoks' });
 * const error: unknown = await asked.catch((thrown: unknown) => thrown);
 * isProblemError(error) && [error.type, error.status, error.errors[0]?.nearest];
 * // ['invalid-request', 400, 'mucpaz.networks']
 * ```
 */
export function isProblemError(error: unknown): error is ProblemError {
  return isPazAbiertaError(error) && error.name === 'ProblemError';
}
