import type { Questions } from '@pazabierta/query';

const unasked = (): never => {
  throw new Error('Nobody answers questions here');
};

/** What an app is given that is asked for no data: its contract, or a page of its own. */
export const UNASKED_QUESTIONS: Questions = {
  releases: unasked,
  registration: unasked,
  codes: unasked,
  list: unasked,
  availability: unasked,
  search: unasked,
  get: unasked,
  versions: unasked,
  changes: unasked,
};
