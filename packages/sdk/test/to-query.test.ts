import { describe, expect, test } from 'vitest';
import { toQuery } from '../src/index.ts';

describe('toQuery()', () => {
  test.each([
    [{}, ''],
    [{ fund: undefined }, ''],
    [{ indicator: 'mucpaz.networks' }, 'indicator=mucpaz.networks'],
    [
      { area: ['MX-MIC', 'MX-TLA'], value: 5, latestPeriod: true },
      'area=MX-MIC%2CMX-TLA&value=5&latestPeriod=true',
    ],
    [{ latestPeriod: false, limit: 0 }, 'latestPeriod=false&limit=0'],
    [{ q: 'niñas & paz', area: [] }, 'q=ni%C3%B1as+%26+paz&area='],
  ])('writes %o', (question, query) => {
    expect(toQuery(question).toString()).toBe(query);
  });
});
