import type { Questions } from '@pazabierta/query';

/** Whoever answers nothing, because its data cannot be read. */
export function failingQuestions(fail: () => Promise<never>): Questions {
  return {
    releases: fail,
    registration: fail,
    codes: fail,
    list: fail,
    availability: fail,
    search: fail,
    get: fail,
    versions: fail,
    changes: fail,
  };
}
