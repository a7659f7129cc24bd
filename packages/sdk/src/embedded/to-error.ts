import { RequestProblem, toProblem } from '@pazabierta/query';
import type { Language } from '@pazabierta/schema';
import { ProblemError } from '../errors/problem-error.ts';

/** What a caller is thrown for what stood in the way of an answer: a problem in words of one language; what is none stays as it is. */
export function toError(error: unknown, language: Language): unknown {
  if (!(error instanceof RequestProblem)) return error;
  return new ProblemError({ type: error.type, ...toProblem(error, language) });
}
