import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/index.ts';
import { failingQuestions } from '../failing-questions.ts';
import { openApp } from '../open-app.ts';
import { openMadeUp } from '../open-made-up.ts';
import { type Ask, send } from './asked.ts';
import { readContract } from './contract.ts';
import type { Expected } from './expected.ts';
import { createJudge } from './judge.ts';
import { judgeHeaders } from './judge-headers.ts';
import { validRequests } from './valid-requests.ts';
import { explore, fillIn } from './world.ts';

/*
 * The answers that a healthy app over the real releases never gives.
 */

const rateLimit = { quota: 9, seconds: 60, count: async () => ({ allowed: false, remaining: 0, reset: 7 }) };
const reportUrl = 'https://example.org/report';
const [opened, madeUp] = await Promise.all([openApp(), openMadeUp()]);
afterAll(() => {
  opened.client.close();
  madeUp.close();
});
const ask: Ask = async (address, init) => opened.app.request(address, init);
const contract = readContract(await (await ask('/openapi.json', {})).text());
const world = await explore(contract, ask);
const having = (status: string) =>
  contract.operations
    .filter(({ answers }) => status in answers)
    .map((operation) => [`${operation.method} ${operation.path}`, operation] as const);
const refused = (status: number, type: string): Expected => ({
  kind: 'refused',
  refusal: { status, type, named: [] },
});

describe('too many requests', () => {
  const app = createApp({ questions: opened.questions, reportUrl, rateLimit });
  const judge = createJudge(contract, async (address, init) =>
    (address.startsWith('/problems/') ? opened.app : app).request(address, init),
  );

  it.each(having('429'))('%s says when to ask again', async (_, operation) => {
    for (const { asked } of fc.sample(validRequests(operation, world), { numRuns: 3, seed: 1 }))
      expect((await judge(operation, asked, refused(429, 'too-many-requests'))).findings).toEqual([]);
  });
});

describe('what is gone', () => {
  const judge = createJudge(contract, async (address, init) => madeUp.app.request(address, init));
  const ofObservations = having('410').filter(([, { path }]) => path.startsWith('/v1/observations/'));

  it.each(ofObservations)('%s says so, or tells its history', async (_, operation) => {
    const path = fillIn(operation, () => madeUp.withdrawn);
    const asked = { method: 'GET', path, suffix: null, query: [], headers: {}, body: null };
    const expected: Expected = path.endsWith('/history')
      ? { kind: 'accepted', mediaType: 'application/json' }
      : refused(410, 'gone');
    expect((await judge(operation, asked, expected)).findings).toEqual([]);
  });
});

describe('a failure of ours', () => {
  const fail = async (): Promise<never> => {
    throw new Error('The disk is gone');
  };
  const app = createApp({ questions: failingQuestions(fail), reportUrl });

  it.each([...having('500'), ...having('503').filter(([, { answers }]) => !('500' in answers))])(
    '%s is as documented',
    async (_, operation) => {
      const [valid] = fc.sample(validRequests(operation, world), { numRuns: 1, seed: 1 });
      if (valid === undefined) throw new Error('There must be a request');
      const response = await send(async (address, init) => app.request(address, init), valid.asked);
      const { status, headers } = response;
      expect(status).toBe(operation.path === '/ready' ? 503 : 500);
      const answer = operation.answers[status];
      const content = answer?.content['application/problem+json'];
      if (answer === undefined || content === undefined) throw new Error(`${status} is not documented`);
      expect(judgeHeaders(contract, answer, headers)).toEqual([]);
      expect(contract.faultsOf(content.schema, await response.json())).toEqual([]);
    },
  );
});
