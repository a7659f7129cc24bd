import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { openApp } from '../open-app.ts';
import type { Ask, Asked } from './asked.ts';
import { type Operation, readContract } from './contract.ts';
import type { Expected } from './expected.ts';
import { faultsOf } from './faults.ts';
import { CHECKS, type Finding } from './finding.ts';
import { createJudge } from './judge.ts';
import { judgeHead } from './judge-head.ts';
import { judgeMethod } from './judge-method.ts';
import { judgeNotModified } from './judge-not-modified.ts';
import { validRequests } from './valid-requests.ts';
import { explore } from './world.ts';
import { WRONG_APPS } from './wrong-apps.ts';

/*
 * Each check of the judge can fail: of an app that was made wrong on purpose, that check fails and no other.
 */

const opened = await openApp();
afterAll(() => opened.client.close());
const ask: Ask = async (address, init) => opened.app.request(address, init);
const contract = readContract(await (await ask('/openapi.json', {})).text());
const world = await explore(contract, ask);

/** Some requests of an operation, each with what it has to be answered. */
function sample(operation: Operation, requests: 'valid' | 'invalid'): { asked: Asked; expected: Expected }[] {
  const both = fc.record({ valid: validRequests(operation, world), fault: faultsOf(operation, world) });
  return fc
    .sample(both, { numRuns: 20, seed: 1325 })
    .map(({ valid: { asked, mediaType }, fault }) =>
      requests === 'valid'
        ? { asked, expected: { kind: 'accepted', mediaType } }
        : { asked: fault.spoil(asked), expected: { kind: 'refused', refusal: fault.refusal } },
    );
}

/** Everything that the judge finds wrong with the answers to some requests. */
async function findAll(
  operation: Operation,
  asking: Ask,
  requests: readonly { readonly asked: Asked; readonly expected: Expected }[],
): Promise<Finding[]> {
  const judge = createJudge(contract, asking);
  const findings: Finding[] = [];
  for (const { asked, expected } of requests) {
    const { etag, findings: own } = await judge(operation, asked, expected);
    findings.push(...own, ...(await judgeHead(asking, asked)));
    if (etag !== null) findings.push(...(await judgeNotModified(contract, asking, operation, asked, etag)));
  }
  const [valid] = sample(named(operation.path), 'valid');
  if (valid !== undefined)
    findings.push(...(await judgeMethod(contract, asking, operation, valid.asked, 'PUT')));
  return findings;
}

const named = (wanted: string): Operation => {
  const operation = contract.operations.find(({ path, method }) => path === wanted && method === 'get');
  if (operation === undefined) throw new Error(`The contract has no ${wanted}`);
  return operation;
};

describe('an app that', () => {
  it.each(WRONG_APPS)(
    '$name fails where "$check", and nowhere else',
    async ({ check, path, requests, spoil, misread }) => {
      const operation = named(path);
      const asked = sample(operation, requests);
      const findings = await findAll(misread?.(operation) ?? operation, spoil?.(ask) ?? ask, asked);
      expect([...new Set(findings.map((finding) => finding.check))], findings[0]?.message).toEqual([check]);
    },
  );

  it.each([...new Set(WRONG_APPS.map(({ path, requests }) => `${requests} ${path}`))])(
    'is right is found to be so by the same %s requests',
    async (asked) => {
      const [requests, path = ''] = asked.split(' ');
      const operation = named(path);
      expect(await findAll(operation, ask, sample(operation, requests as 'valid'))).toEqual([]);
    },
  );

  it('is wrong in every way that is looked at is found', () => {
    expect(new Set(WRONG_APPS.map(({ check }) => check))).toEqual(new Set(CHECKS));
  });
});
