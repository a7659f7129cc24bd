import type { GoneProblem, Problem } from '@pazabierta/schema';
import { PazAbiertaError } from './paz-abierta-error.ts';

/** What a problem says (RFC 9457). */
export type ProblemFields = Pick<Problem, 'type' | 'title' | 'status' | 'detail'> &
  Partial<Pick<GoneProblem, 'instance' | 'errors' | 'tombstone'>>;

/** A question that could not be answered, with what was wrong in it. */
export class ProblemError extends PazAbiertaError {
  override readonly name: string = 'ProblemError';
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string | null;
  /** Everything that was wrong, with the nearest valid value. */
  readonly errors: Problem['errors'];
  /** What stands in the place of what is gone. */
  readonly tombstone: GoneProblem['tombstone'] | null;
  readonly requestId: string | null;

  constructor(problem: ProblemFields, { requestId }: { readonly requestId?: string } = {}) {
    super(problem.detail);
    this.type = problem.type;
    this.title = problem.title;
    this.status = problem.status;
    this.detail = problem.detail;
    this.instance = problem.instance ?? null;
    this.errors = problem.errors ?? [];
    this.tombstone = problem.tombstone ?? null;
    this.requestId = requestId ?? null;
  }
}
