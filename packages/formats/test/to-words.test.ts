import { toWords } from '@pazabierta/formats/wording';
import type { Qualifier, Quantity } from '@pazabierta/schema';
import { isDecimal, QUALIFIERS } from '@pazabierta/schema/quantity';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

function quantity(qualifier: Qualifier, value: number, rest: Partial<Quantity> = {}): Quantity {
  return { value, upper: null, qualifier, resolution: null, kind: 'count', ...rest };
}

describe('toWords()', () => {
  test.each<[Quantity, es: string, en: string]>([
    [quantity('exact', 217), '217', '217'],
    [quantity('more-than', 123000000), 'más de 123,000,000', 'more than 123,000,000'],
    [quantity('at-least', 12), 'al menos 12', 'at least 12'],
    [quantity('almost', 30), 'casi 30', 'almost 30'],
    [quantity('less-than', 1000), 'menos de 1,000', 'less than 1,000'],
    [quantity('at-most', 30), 'como máximo 30', 'at most 30'],
    [quantity('about', 9), 'alrededor de 9', 'about 9'],
    [quantity('between', 4, { upper: 7 }), 'entre 4 y 7', 'between 4 and 7'],
    [quantity('stated', 9000000, { kind: 'money' }), '9,000,000', '9,000,000'],
    [quantity('exact', -3.25, { kind: 'percentage' }), '-3.25 %', '-3.25%'],
    [quantity('between', 4, { upper: 7.5, kind: 'percentage' }), 'entre 4 % y 7.5 %', 'between 4% and 7.5%'],
  ])('words %o as one says it', (each, es, en) => {
    expect(toWords(each, 'es')).toBe(es);
    expect(toWords(each, 'en')).toBe(en);
  });

  test('has words of its own for every qualifier but those that a source prints bare', () => {
    const words = (['es', 'en'] as const).map((language) =>
      QUALIFIERS.map((each) =>
        toWords(quantity(each, 4, { upper: each === 'between' ? 7 : null }), language),
      ),
    );
    for (const each of words) expect(new Set(each).size).toBe(QUALIFIERS.length - 1);
  });

  test('writes every digit of a decimal and no other', () => {
    const decimals = fc
      .tuple(fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }), fc.integer({ min: -20, max: 20 }))
      .map(([digits, exponent]) => Number(`${digits}e${exponent}`))
      .filter(isDecimal);
    fc.assert(
      fc.property(decimals, fc.constantFrom('es' as const, 'en' as const), (value, language) => {
        const words = toWords(quantity('exact', value, { kind: 'number' }), language);
        expect(words).toMatch(/^-?\d{1,3}(?:,\d{3})*(?:\.\d*[1-9])?$/);
        expect(Number(words.replaceAll(',', ''))).toBe(value);
      }),
    );
  });
});
