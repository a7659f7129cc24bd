import type { Named, Refusal } from './expected.ts';
import type { Finding } from './finding.ts';

/** What the judge reads of a problem. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly errors: readonly ProblemError[];
}

interface ProblemError {
  readonly parameter: string;
  readonly value: string | null;
  readonly detail: string;
  readonly nearest: string | null;
}

/** What is wrong with a problem with which a request had to be refused. */
export function judgeProblem(problem: Problem, { status, type, named }: Refusal): Finding[] {
  if (problem.status !== status || !problem.type.endsWith(`/problems/${type}`))
    return [
      {
        check: 'it is refused with its problem',
        message: `${problem.status} ${problem.type}, not ${status} ${type}`,
      },
    ];
  return named
    .filter((each) => !problem.errors.some((error) => isOf(error, each)))
    .map((each) => ({
      check: 'the problem names what was wrong',
      message: `${JSON.stringify(each)} is not in ${JSON.stringify(problem.errors).slice(0, 600)}`,
    }));
}

/** Whether one thing that a problem says was wrong is what was. */
function isOf({ parameter, value, detail, nearest }: ProblemError, named: Named): boolean {
  return (
    isBeginning(parameter, named.parameter) &&
    detail !== '' &&
    (named.value === undefined || (value !== null && isBeginning(value, named.value))) &&
    (named.near === undefined || (nearest !== null && named.near.includes(nearest)))
  );
}

/** Whether an answer repeats what was written: whole, or its beginning with an ellipsis. */
function isBeginning(repeated: string, written: string): boolean {
  return repeated === written || (repeated.endsWith('…') && written.startsWith(repeated.slice(0, -1)));
}
