import { describe, expect, it } from 'vitest';
import { parseFields, pickFields, type QueryError } from '../src/index.ts';

const KNOWN = ['id', 'unit', 'quantity', 'bounds', 'asPrinted', 'citation', 'note'];

function errorsOf(written: string): QueryError[] {
  const errors: QueryError[] = [];
  expect(parseFields(written, KNOWN, errors)).toBeNull();
  return errors;
}

describe('parseFields()', () => {
  it.each([
    ['note', ['id', 'note']],
    ['note,unit,note', ['id', 'unit', 'note']],
    ['id', ['id']],
    ['quantity', ['id', 'quantity', 'citation']],
    ['bounds', ['id', 'quantity', 'bounds', 'citation']],
    ['asPrinted', ['id', 'asPrinted', 'citation']],
  ])(
    'gives for %s %j: in the order of the item, with the id, and no figure without its source',
    (written, fields) => {
      const errors: QueryError[] = [];
      expect(parseFields(written, KNOWN, errors)).toEqual(fields);
      expect(errors).toEqual([]);
    },
  );

  it('gives null where nothing is asked', () => {
    expect(parseFields(null, KNOWN, [])).toBeNull();
  });

  it('names each unknown field with the nearest, once', () => {
    expect(errorsOf('quantitty,nota,nota')).toMatchObject([
      { parameter: 'fields', value: 'quantitty', nearest: 'quantity' },
      { parameter: 'fields', value: 'nota', nearest: 'note' },
    ]);
    expect(errorsOf('')).toHaveLength(1);
    expect(errorsOf('constructor')).toMatchObject([{ value: 'constructor' }]);
  });
});

describe('pickFields()', () => {
  it('keeps the fields that are named, what is null among them', () => {
    expect(JSON.stringify(pickFields({ id: 'a', note: null, unit: 'u' }, ['id', 'note']))).toBe(
      '{"id":"a","note":null}',
    );
  });

  it('keeps all of an item where no fields are named', () => {
    expect(pickFields({ id: 'a' }, null)).toEqual({ id: 'a' });
  });
});
