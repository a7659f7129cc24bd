import type { Label } from '@pazabierta/schema';
import { isDecimal, QUALIFIERS, type Qualifier } from '@pazabierta/schema/quantity';
import { format, type Quantity } from '@pazabierta/sdk/figures';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCollection } from './read-collection.ts';

const NETWORKS: Label = { es: 'redes', en: 'networks' };
const LOCALES = ['es-MX', 'es', 'es-ES', 'es-419', 'en', 'en-US', 'en-GB', 'en-IN'];

function quantity(qualifier: Qualifier, value: number, rest: Partial<Quantity> = {}): Quantity {
  return { value, upper: null, qualifier, resolution: null, kind: 'count', ...rest };
}

const decimals = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: -50_000, max: 50_000 }).map((step) => step * 100_000),
  fc
    .tuple(fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }), fc.integer({ min: -20, max: 20 }))
    .map(([digits, exponent]) => Number(`${digits}e${exponent}`))
    .filter(isDecimal),
);
const quantities = fc
  .tuple(fc.constantFrom(...QUALIFIERS), decimals, decimals)
  .filter(([qualifier, value, upper]) => qualifier !== 'between' || upper > value)
  .map(([qualifier, value, upper]) =>
    quantity(qualifier, value, { upper: qualifier === 'between' ? upper : null, kind: 'number' }),
  );
const options = fc.record({
  style: fc.constantFrom('words' as const, 'digits' as const),
  unit: fc.constantFrom<Label>(NETWORKS, { es: 'de cada diez', en: 'out of ten' }),
});

/** Reads the numbers of a text back by the signs with which the locale groups and points. */
function readNumbers(text: string, locale: string): number[] {
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.5);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return [...text.matchAll(/(-?\d[\d.,\u00a0\u202f]*)( mill)?/g)].map(([, digits = '', million]) =>
    Number(
      `${digits.replaceAll(sign('group'), '').replace(sign('decimal'), '.')}${million === undefined ? '' : 'e6'}`,
    ),
  );
}

describe('format()', () => {
  test.each<[Quantity, es: string, en: string]>([
    [quantity('exact', 217), '217 redes', '217 networks'],
    [quantity('more-than', 240), 'más de 240 redes', 'more than 240 networks'],
    [quantity('at-least', 12), 'al menos 12 redes', 'at least 12 networks'],
    [quantity('almost', 5000), 'casi 5,000 redes', 'almost 5,000 networks'],
    [quantity('less-than', 10), 'menos de 10 redes', 'less than 10 networks'],
    [quantity('at-most', 30), 'como máximo 30 redes', 'at most 30 networks'],
    [quantity('about', 30000), 'alrededor de 30,000 redes', 'about 30,000 networks'],
    [quantity('between', 4, { upper: 7 }), 'entre 4 y 7 redes', 'between 4 and 7 networks'],
    [quantity('stated', 1600), '1,600 redes (cifra redonda)', '1,600 networks (a round figure)'],
  ])('writes %o with its qualifier and its unit', (each, es, en) => {
    expect(format(each, 'es-MX', { unit: NETWORKS })).toBe(es);
    expect(format(each, 'en-US', { unit: NETWORKS })).toBe(en);
  });

  test.each<[number, es: string, en: string]>([
    [123_000_000, '123 millones de redes', '123 million networks'],
    [1_000_000, '1 millón de redes', '1 million networks'],
    [2_400_000, '2.4 millones de redes', '2.4 million networks'],
    [-3_000_000, '-3 millones de redes', '-3 million networks'],
    [123_456_789, '123,456,789 redes', '123,456,789 networks'],
    [2_450_000, '2,450,000 redes', '2,450,000 networks'],
    [900_000, '900,000 redes', '900,000 networks'],
    [0, '0 redes', '0 networks'],
  ])('writes %d in millions only where that says all of it', (value, es, en) => {
    const each = quantity('exact', value, { kind: 'number' });
    expect(format(each, 'es-MX', { unit: NETWORKS })).toBe(es);
    expect(format(each, 'en-US', { unit: NETWORKS })).toBe(en);
  });

  test('writes all digits where asked to', () => {
    const each = quantity('more-than', 123_000_000, { kind: 'money' });
    expect(format(each, 'es-MX', { style: 'digits' })).toBe('más de 123,000,000 pesos');
  });

  test('names the currency of money', () => {
    const fortaseg = quantity('more-than', 123_000_000, { kind: 'money' });
    expect(format(fortaseg, 'es-MX')).toBe('más de 123 millones de pesos');
    expect(format(fortaseg, 'es')).toBe('más de 123 millones de pesos mexicanos');
    expect(format(fortaseg, 'en-US')).toBe('more than 123 million Mexican pesos');
    expect(format(quantity('exact', 1, { kind: 'money' }), 'es-MX')).toBe('1 peso');
    const between = quantity('between', 900_000, { upper: 2_000_000, kind: 'money' });
    expect(format(between, 'es-MX')).toBe('entre 900,000 y 2 millones de pesos');
  });

  test('may take money without a unit to be in pesos, as all money of the data is', () => {
    const units = readCollection('2026.2', 'code-lists').find(({ id }) => id === 'units')?.codes ?? [];
    const money = units.filter(({ kind }) => kind === 'money');
    expect(money.map(({ id }) => id)).toContain('MXN');
    for (const { label } of money) expect(label.es).toMatch(/^pesos /);
  });

  test('writes a percentage with its sign and no unit', () => {
    const share = quantity('almost', 10, { kind: 'percentage' });
    expect(format(share, 'es-MX', { unit: { es: 'por ciento', en: 'per cent' } })).toBe('casi 10 %');
    expect(format(share, 'en-GB')).toBe('almost 10%');
    const range = quantity('between', 4.5, { upper: 7, kind: 'percentage' });
    expect(format(range, 'es-MX')).toBe('entre 4.5 % y 7 %');
  });

  test('puts a plural in brackets beside a single one, unless it is given a form for it', () => {
    const one = quantity('exact', 1);
    expect(format(one, 'es-MX', { unit: NETWORKS })).toBe('1 (redes)');
    const unit = { one: { es: 'red', en: 'network' }, other: NETWORKS };
    expect(format(one, 'en', { unit })).toBe('1 network');
    expect(format(quantity('exact', 2), 'es', { unit })).toBe('2 redes');
  });

  test('groups and points as the locale does', () => {
    const each = quantity('exact', 12345.5, { kind: 'number' });
    expect(format(each, 'es-MX')).toBe('12,345.5');
    expect(format(each, 'es-ES')).toBe('12.345,5');
  });

  test.each(['fr-FR', 'nah', 'not a locale', ''])('refuses the locale %j in a clear sentence', (locale) => {
    expect(() => format(quantity('exact', 1), locale)).toThrow(
      new RangeError(
        `Cannot write a figure for the locale ${JSON.stringify(locale)}: it must be Spanish or English, such as "es-MX" or "en-US"`,
      ),
    );
  });

  test('never writes two quantities alike that differ in value, upper figure or qualifier', () => {
    fc.assert(
      fc.property(quantities, quantities, fc.constantFrom(...LOCALES), options, (a, b, locale, how) => {
        const isSame = a.value === b.value && a.upper === b.upper && a.qualifier === b.qualifier;
        expect(format(a, locale, how) === format(b, locale, how)).toBe(isSame);
      }),
      { numRuns: 1000 },
    );
    // The same value under every qualifier, which chance seldom finds.
    fc.assert(
      fc.property(decimals, fc.constantFrom(...LOCALES), options, (value, locale, how) => {
        const written = QUALIFIERS.map((qualifier) =>
          format(
            quantity(qualifier, value, { upper: qualifier === 'between' ? value * 2 + 1 : null }),
            locale,
            how,
          ),
        );
        expect(new Set(written).size).toBe(QUALIFIERS.length);
      }),
    );
  });

  test('writes every digit, so that the numbers can be read back', () => {
    fc.assert(
      fc.property(quantities, fc.constantFrom(...LOCALES), options, (each, locale, how) => {
        const printed = each.upper === null ? [each.value] : [each.value, each.upper];
        expect(readNumbers(format(each, locale, how), locale)).toEqual(printed);
      }),
      { numRuns: 1000 },
    );
  });
});
