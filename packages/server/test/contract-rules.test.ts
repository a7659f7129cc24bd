import { oas } from '@stoplight/spectral-rulesets';
import { describe, expect, it } from 'vitest';
import { CONTRACT_RULES } from '../conformance/contract-rules.ts';
import { lintContract, NOT_KEPT } from '../conformance/lint-contract.ts';
import { CONTRACT_FAULTS, OPENAPI_FAULTS, PATHS } from './contract-faults.ts';
import { COMMITTED, partOfContract } from './part-of-contract.ts';

describe('the contract', () => {
  it('keeps every rule', async () => {
    expect(await lintContract(COMMITTED)).toEqual([]);
  });
});

describe('lintContract()', () => {
  it('finds nothing in the small contract in which faults are seeded', async () => {
    expect(await lintContract(partOfContract(...PATHS))).toEqual([]);
  });

  it('has a seeded fault for every rule of the project, and no other', () => {
    expect(Object.keys(CONTRACT_FAULTS)).toEqual(Object.keys(CONTRACT_RULES));
    for (const [rule, faults] of Object.entries(CONTRACT_FAULTS)) expect(faults, rule).not.toEqual([]);
  });

  it('leaves out only rules that Spectral has', () => {
    expect(Object.keys(oas.rules)).toEqual(expect.arrayContaining(Object.keys(NOT_KEPT)));
  });

  const faults = Object.entries({ ...CONTRACT_FAULTS, ...OPENAPI_FAULTS }).flatMap(([rule, seeded]) =>
    seeded.map((fault, index) => [rule, index + 1, fault] as const),
  );
  it.each(faults)('finds by %s, and by no other rule, its seeded fault %i', async (rule, _, fault) => {
    const contract = partOfContract(...PATHS);
    fault(contract);
    const findings = await lintContract(contract);
    expect([...new Set(findings.map((finding) => finding.rule))], JSON.stringify(findings)).toEqual([rule]);
  });
});
