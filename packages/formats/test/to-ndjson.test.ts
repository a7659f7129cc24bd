import { toNdjson } from '@pazabierta/formats/ndjson';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** As text, what is bytes on the way. */
const lines = (array: string): string => new TextDecoder().decode(toNdjson(new TextEncoder().encode(array)));

describe('toNdjson()', () => {
  test('gives every item of any array a line of its own, which holds the same value', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (values) => {
        const text = lines(JSON.stringify(values));
        expect(text).toBe(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
      }),
    );
  });

  test('keeps the spelling of numbers and the brackets, commas and quotes inside texts', () => {
    const items = ['{"a":1.0e+21,"b":"],[\\"{\\\\"}', '{"c":[{"d":1},{"d":2}],"e":"\\u00f1"}'];
    expect(lines(`[${items.join(',')}]`)).toBe(items.map((item) => `${item}\n`).join(''));
  });

  test('writes nothing where the array is empty', () => {
    expect(lines('[]')).toBe('');
  });
});
