import { describe, expect, test } from 'vitest';
import { QUALIFIER_TABLE, QUALIFIERS, type Qualifier, type Quantity, sum } from '../../src/quantity/index.ts';

describe('QUALIFIER_TABLE', () => {
  test('names every pair of ends that a result can have', () => {
    const forms = ['open', 'closed', 'unbounded', 'unknown'] as const;
    for (const lower of forms) {
      for (const upper of forms) {
        const rule = QUALIFIER_TABLE.find(
          (line) => line.lower.includes(lower) && line.upper.includes(upper) && !line.onlyExactOrStated,
        );
        expect(rule, `${lower} to ${upper}`).toBeDefined();
      }
    }
  });

  test('can give every qualifier', () => {
    expect(new Set(QUALIFIER_TABLE.map((rule) => rule.qualifier))).toEqual(new Set(QUALIFIERS));
  });

  test.each<Qualifier>(QUALIFIERS)(
    'names one quantity that was printed %s as it was printed',
    (qualifier) => {
      const upper = qualifier === 'between' ? 9 : null;
      for (const kind of ['count', 'number'] as const) {
        const quantity: Quantity = { value: 5, upper, qualifier, resolution: null, kind };
        expect(sum(quantity).qualifier).toBe(qualifier);
      }
    },
  );

  test('names the floor only where the kind has one', () => {
    const span = (kind: Quantity['kind']): Quantity => ({
      value: 0,
      upper: 9,
      qualifier: 'between',
      resolution: null,
      kind,
    });
    expect(sum(span('count')).qualifier).toBe('at-most');
    expect(sum(span('money')).qualifier).toBe('at-most');
    expect(sum(span('percentage')).qualifier).toBe('between');
    expect(sum({ ...span('count'), upper: null, qualifier: 'at-least' }).qualifier).toBe('at-least');
  });
});
