import { PROBLEM_TITLES } from '@pazabierta/query';
import type { Label } from '@pazabierta/schema';
import { PROBLEM_TYPES } from '@pazabierta/server';

/** A problem type with its status and its words. */
export interface ProblemEntry {
  readonly type: string;
  readonly status: number;
  readonly title: Label;
  readonly meaning: Label;
  readonly remedy: Label;
}

/** Every problem type, by status. */
export const PROBLEMS: readonly ProblemEntry[] = Object.entries(PROBLEM_TITLES)
  .map(([type, { status, title }]) => ({
    type,
    status,
    title,
    ...PROBLEM_TYPES[type as keyof typeof PROBLEM_TITLES],
  }))
  .sort((a, b) => a.status - b.status);

/** The problem types that an answer of a status may have. */
export function problemsOf(status: string): readonly ProblemEntry[] {
  return PROBLEMS.filter((problem) => String(problem.status) === status);
}
