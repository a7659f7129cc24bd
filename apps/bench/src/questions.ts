import { anyPage } from './questions/any-page.ts';
import { cachedAnswer } from './questions/cached-answer.ts';
import { changes } from './questions/changes.ts';
import { csvAgainstShell } from './questions/csv-against-shell.ts';
import { exports } from './questions/exports.ts';
import { growth } from './questions/growth.ts';
import { loading } from './questions/loading.ts';
import { peers } from './questions/peers.ts';
import type { Question } from './questions/question.ts';
import { availability, randomFilter } from './questions/random-filter.ts';

/** Every question of the bench by its name, in the order of the table. */
export const QUESTIONS = {
  'cached-answer': cachedAnswer,
  'random-filter': randomFilter,
  peers,
  'any-page': anyPage,
  availability,
  exports,
  'csv-against-shell': csvAgainstShell,
  loading,
  changes,
  growth,
} satisfies Readonly<Record<string, Question>>;
