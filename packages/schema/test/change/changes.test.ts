import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyChanges,
  composeChanges,
  diffItems,
  type Item,
  reverseChanges,
} from '../../src/change/index.ts';

const quantity = (value: number, qualifier = 'exact') => ({ value, qualifier });

const codes = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('_T', 'MX', 'MX-TLA', 'MX-OAX'), label: fc.constantFrom('a', 'b') }),
  { selector: ({ id }) => id, minLength: 1 },
);

/** A version of an item, or its absence: few values, so that they go and come back. */
const version: fc.Arbitrary<Item | null> = fc.option(
  fc.record({
    id: fc.constant('x'),
    quantity: fc.option(fc.record({ value: fc.nat(2), qualifier: fc.constantFrom('exact', 'more-than') })),
    note: fc.option(fc.record({ es: fc.constantFrom('uno', 'dos'), en: fc.constantFrom('one', 'two') })),
    contradicts: fc.subarray(['a', 'b']),
    codes,
  }),
  { freq: 5 },
);

describe('diffItems()', () => {
  it('of a version with itself is empty', () => {
    fc.assert(
      fc.property(version, (a) => {
        expect(diffItems(a, structuredClone(a))).toEqual([]);
      }),
    );
  });

  it('names each cell once, in order, and only where the two differ', () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        const fields = diffItems(a, b).map(({ field }) => field);
        expect(fields).toEqual([...new Set(fields)].sort());
        for (const { before, after } of diffItems(a, b)) expect(before).not.toEqual(after);
      }),
    );
  });

  it('keeps a quantity whole, so that a value never travels without its qualifier', () => {
    expect(
      diffItems({ id: 'x', quantity: quantity(217) }, { id: 'x', quantity: quantity(217, 'more-than') }),
    ).toEqual([{ field: 'quantity', before: quantity(217), after: quantity(217, 'more-than') }]);
  });

  it('names the code of a list that changed, and not the whole list', () => {
    const list = (label: string) => ({
      id: 'areas',
      codes: [
        { id: 'MX', label: 'México' },
        { id: 'MX-TLA', label },
      ],
    });
    expect(diffItems(list('Tlaxcala'), list('Tlaxcala de X.'))).toEqual([
      {
        field: 'codes.MX-TLA',
        before: { id: 'MX-TLA', label: 'Tlaxcala' },
        after: { id: 'MX-TLA', label: 'Tlaxcala de X.' },
      },
    ]);
  });

  it('is one change of the whole item where only one version has it', () => {
    const item = { id: 'x', note: null };
    expect(diffItems(null, item)).toEqual([{ field: null, before: null, after: item }]);
    expect(diffItems(item, null)).toEqual([{ field: null, before: item, after: null }]);
    expect(diffItems(null, null)).toEqual([]);
  });
});

describe('applyChanges()', () => {
  it('of the changes from one version to another gives the other, and their reverse the one', () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        const changes = diffItems(a, b);
        expect(applyChanges(a, changes)).toEqual(b);
        expect(applyChanges(b, reverseChanges(changes))).toEqual(a);
      }),
    );
  });

  it.each([
    [{ id: 'x', note: 'other' }, [{ field: 'note', before: 'one', after: 'two' }]],
    [null, [{ field: 'note', before: 'one', after: 'two' }]],
    [null, [{ field: null, before: { id: 'x' }, after: null }]],
    [{ id: 'x' }, [{ field: null, before: null, after: { id: 'x' } }]],
  ])('refuses to change %j by %j, which does not begin there', (item, changes) => {
    expect(() => applyChanges(item, changes)).toThrow(RangeError);
  });
});

describe('composeChanges()', () => {
  it('of two steps is what the first and the last version differ in', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(composeChanges(diffItems(a, b), diffItems(b, c))).toEqual(diffItems(a, c));
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on which steps are taken together first', () => {
    fc.assert(
      fc.property(version, version, version, version, (a, b, c, d) => {
        const [ab, bc, cd] = [diffItems(a, b), diffItems(b, c), diffItems(c, d)];
        expect(composeChanges(composeChanges(ab, bc), cd)).toEqual(
          composeChanges(ab, composeChanges(bc, cd)),
        );
      }),
    );
  });

  it('refuses a second step that does not begin where the first ends', () => {
    expect(() =>
      composeChanges([{ field: 'value', before: 1, after: 2 }], [{ field: 'value', before: 3, after: 4 }]),
    ).toThrow('Cannot compose changes of "value": the second does not begin where the first ends');
  });
});
