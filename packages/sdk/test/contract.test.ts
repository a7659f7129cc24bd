import { CONTRACT, CONTRACT_RELEASES } from '@pazabierta/query/contract';
import { describe, it } from 'vitest';
import { createMemoryQuestions } from '../src/embedded/index.ts';

describe('the questions answered from memory', () => {
  const questions = createMemoryQuestions(CONTRACT_RELEASES);

  for (const { name, hold } of CONTRACT) it(name, { timeout: 60_000 }, () => hold(questions));
});
