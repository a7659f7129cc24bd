import { ANSWERS_SPANISH } from './answers.ts';
import { DATA_SPANISH } from './data.ts';
import { RELEASES_SPANISH } from './releases.ts';

/** The Spanish of every description of a schema, by its English. A text of the contract that changes is to be translated anew. */
export const SPANISH: Readonly<Record<string, string>> = {
  ...ANSWERS_SPANISH,
  ...DATA_SPANISH,
  ...RELEASES_SPANISH,
};
