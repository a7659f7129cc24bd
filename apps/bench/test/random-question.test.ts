import { AVAILABILITY_PARAMETERS, parseQuestion, readCodes } from '@pazabierta/query';
import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
import { describe, expect, it } from 'vitest';
import { type Asked, randomQuestions } from '../src/random-question.ts';
import { syntheticReleases } from '../src/synthetic/releases.ts';

const ROWS = 10_000;
const [first] = syntheticReleases({ observations: ROWS, releases: 1, changedShare: 0.01 });

function take(asked: Asked, count: number, fields?: readonly string[]): URLSearchParams[] {
  const questions = randomQuestions(ROWS, asked, 1, fields);
  return Array.from({ length: count }, () => questions.next().value as URLSearchParams);
}

describe('randomQuestions()', () => {
  it.each(['list', 'availability'] as const)('asks for a %s only what the contract allows', async (asked) => {
    if (first === undefined) throw new Error('There is a release');
    const { release, registration, items } = first;
    const content = { release, registration, items: { ...items, observations: [] }, changes: [] };
    const codes = await readCodes(createMemoryQuestions([content]), release.id);
    for (const params of take(asked, 500)) {
      const parsed = parseQuestion(params, {
        collection: 'observations',
        release: release.id,
        codes,
        ...(asked === 'availability' && { parameters: AVAILABILITY_PARAMETERS }),
      });
      expect(parsed, params.toString()).not.toHaveProperty('errors');
    }
  });

  it('asks for everything that may be asked, and nothing twice', () => {
    const asked = take('list', 3000);
    const texts = asked.map(String);
    expect(new Set(texts).size).toBe(3000);
    const names = new Set(asked.flatMap((params) => [...params.keys()]));
    expect([...names].sort()).toEqual(
      'area asOf claimType dataset fund indicator latestPeriod qualifier reason role sort source status timePeriod value vintage'.split(
        ' ',
      ),
    );
    for (const shape of [
      /=%21/,
      /%2C/,
      /timePeriod=\.\.\d/,
      /timePeriod=\d+\.\.$|timePeriod=\d+\.\.&/,
      /value=\d+\.\.\d/,
    ])
      expect(
        texts.some((text) => shape.test(text)),
        String(shape),
      ).toBe(true);
    expect(new Set(asked.map((params) => params.get('sort'))).size).toBe(6);
  });

  it('asks the same each time, and only by the fields that it is given', () => {
    expect(take('list', 50).map(String)).toEqual(take('list', 50).map(String));
    for (const params of take('availability', 50, ['indicator', 'fund']))
      expect([...params.keys()].filter((name) => name === 'area')).toEqual([]);
  });
});
