import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { compress } from '../compress.ts';
import { failures, openApp } from '../open-app.ts';
import type { Ask } from './asked.ts';
import { readContract } from './contract.ts';
import { cursorRequests, toFirstPage } from './cursors.ts';
import type { Expected } from './expected.ts';
import { faultsOf } from './faults.ts';
import { createJudge } from './judge.ts';
import { judgeHead } from './judge-head.ts';
import { judgeMethod } from './judge-method.ts';
import { judgeNotModified } from './judge-not-modified.ts';
import { ODD_HEADERS } from './odd-headers.ts';
import { Seen } from './seen.ts';
import { validRequests } from './valid-requests.ts';
import { explore, takes } from './world.ts';

/*
 * The API as a reader of its contract knows it: requests are made up from the document that is served and from what the API itself says that
 * there is, and every answer is held against the document. `pnpm test:conformance` asks thousands of requests of each operation.
 */

/** How many requests each operation is asked, and the number from which they are drawn. */
const RUNS = Number(process.env['CONFORMANCE_RUNS'] ?? 50);
const SEED = Number(process.env['CONFORMANCE_SEED'] ?? 1325);

const rateLimit = { quota: 9, seconds: 60, count: async () => ({ allowed: true, remaining: 5, reset: 7 }) };
const opened = await openApp({ compress, rateLimit });
afterAll(() => opened.client.close());
const ask: Ask = async (address, init) => opened.app.request(address, init);
const contract = readContract(await (await ask('/openapi.json', {})).text());
const world = await explore(contract, ask);
const judge = createJudge(contract, ask);
const seen = new Seen();

const { operations } = contract;
const named = operations.map((operation) => [`${operation.method} ${operation.path}`, operation] as const);
const paged = named.filter(([, operation]) => takes(operation, 'cursor'));

describe('an operation of the contract', { timeout: 3_600_000 }, () => {
  it.each(named)(
    '%s answers what is valid, refuses what is not, and both as documented',
    async (_, operation) => {
      const requests = fc.record({
        valid: validRequests(operation, world),
        fault: fc.oneof(fc.constant(null), faultsOf(operation, world)),
        odd: ODD_HEADERS,
        more: fc.constantFrom('HEAD', 'If-None-Match', 'odd', 'nothing'),
      });
      const law = fc.asyncProperty(requests, async ({ valid: { asked, mediaType }, fault, odd, more }) => {
        const request = fault === null ? asked : fault.spoil(asked);
        const expected: Expected =
          fault === null ? { kind: 'accepted', mediaType } : { kind: 'refused', refusal: fault.refusal };
        const judged = await judge(operation, request, expected);
        expect(judged.findings).toEqual([]);
        seen.note(operation, judged);
        if (more === 'HEAD' && operation.method === 'get') expect(await judgeHead(ask, request)).toEqual([]);
        if (more === 'If-None-Match' && judged.etag !== null) {
          expect(await judgeNotModified(contract, ask, operation, request, judged.etag)).toEqual([]);
          seen.note(operation, { status: 304, mediaType: '' });
        }
        if (more === 'odd') {
          const oddly = { ...request, headers: { ...request.headers, ...odd } };
          expect((await judge(operation, oddly, { kind: 'either' })).findings).toEqual([]);
        }
      });
      await fc.assert(law, { numRuns: RUNS, seed: SEED });
      expect(failures).toEqual([]);
    },
  );

  it.each(paged)(
    '%s takes its own cursors, and those of another release or question never',
    async (_, operation) => {
      const pages = validRequests(operation, world).map(({ asked }) => toFirstPage(asked));
      let followed = 0;
      const law = fc.asyncProperty(pages, async (asked) => {
        const first = await judge(operation, asked, { kind: 'accepted', mediaType: 'application/json' });
        expect(first.findings).toEqual([]);
        const { page } = first.body as { page: { next: string | null } };
        const cursor = page.next === null ? null : new URL(page.next).searchParams.get('cursor');
        if (cursor === null) return;
        followed += 1;
        for (const { asked: next, expected } of cursorRequests(operation, asked, cursor, world))
          expect((await judge(operation, next, expected)).findings).toEqual([]);
      });
      await fc.assert(law, { numRuns: Math.max(5, Math.ceil(RUNS / 20)), seed: SEED });
      expect(followed).toBeGreaterThan(0);
      expect(failures).toEqual([]);
    },
  );

  it.each(named)('%s refuses every method that its address has not', async (_, operation) => {
    const own = operations.flatMap(({ path, method }) =>
      path === operation.path ? [method.toUpperCase()] : [],
    );
    const others = ['POST', 'PUT', 'PATCH', 'DELETE', 'QUERY', 'PROPFIND', 'get2'].filter(
      (each) => !own.includes(each),
    );
    for (const { asked } of fc.sample(validRequests(operation, world), { numRuns: 2, seed: SEED })) {
      for (const method of others)
        expect(await judgeMethod(contract, ask, operation, asked, method)).toEqual([]);
    }
  });
});

describe('the requests', () => {
  it('are answered by every operation, and meet every status and media type that is documented', () => {
    // What is gone, too many requests and failures of ours need an app of their own.
    expect(seen.unmet(contract, [410, 429, 500, 503])).toEqual([]);
  });
});
