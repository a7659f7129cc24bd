import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePrintedNumbers } from '../src/printed/parse-printed-numbers.ts';
import { parsePrintedQualifier } from '../src/printed/parse-printed-qualifier.ts';

describe('parsePrintedNumbers()', () => {
  test.each([
    ['es', '217 redes en las que participan 3,510 mujeres', [217, 3510]],
    ['en', 'with the participation of 3510 women', [3510]],
    ['es', '4 mil 710 mujeres', [4710]],
    ['es', 'mil 407 redes Mucpaz', [1407]],
    ['es', 'mil 600 redes y alrededor de 30 mil mujeres', [1600, 30000]],
    ['es', 'Casi 5 mil mujeres', [5000]],
    ['es', 'más de cinco mil mujeres', [5000]],
    ['en', 'an investment of nine million pesos', [9000000]],
    ['en', 'more than 123 million pesos', [123000000]],
    ['en', '1.1 million', [1100000]],
    ['es', '3 mil 921 millones 700 mil pesos', [3921700000]],
    ['es', '$4,009,124,098.00', [4009124098]],
    ['es', 'mil millones', [1000000000]],
    ['es', 'treinta y dos entidades', [32]],
    ['es', 'VEINTITRÉS municipios', [23]],
    ['es', 'las 12 regiones militares y ocho navales', [12, 8]],
    ['en', 'twenty-three municipalities in nine states', [23, 9]],
    ['en', 'one hundred and five', [105]],
    ['en', '10, 16 and 23', [10, 16, 23]],
    ['es', '28.6 %, antes 28,7 %', [28.6, 28.7]],
    ['es', '-3.2 %', [-3.2]],
    ['es', '2020-2024', [2020, 2024]],
    ['es', 'cero pesos', [0]],
    ['en', 'no figure at all', []],
  ])('reads in %s "%s" as %j', (language, text, values) => {
    expect(parsePrintedNumbers(text, language).map(({ value }) => value)).toEqual(values);
  });

  test('says where each number stands', () => {
    const text = 'Casi cinco mil mujeres';
    const [number] = parsePrintedNumbers(text, 'es');
    expect(text.slice(number?.start, number?.end)).toBe('cinco mil');
  });

  test('reads back every whole number, with or without thousands separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.boolean(), (value, isGrouped) => {
        const text = isGrouped ? value.toLocaleString('en-US') : String(value);
        expect(parsePrintedNumbers(`son ${text} redes`, 'es')).toMatchObject([{ value }]);
      }),
    );
  });

  test('reads back thousands as newspapers in Mexico write them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), (thousands, rest) => {
        const text = `${thousands === 1 ? '' : `${thousands} `}mil ${rest}`;
        expect(parsePrintedNumbers(text, 'es')).toMatchObject([{ value: thousands * 1000 + rest }]);
      }),
    );
  });
});

describe('parsePrintedQualifier()', () => {
  test.each([
    ['es', 'más de cinco mil mujeres', 'more-than'],
    ['en', 'more than the 123 million pesos', 'more-than'],
    ['en', 'over $9', 'more-than'],
    ['en', 'no more than 9', 'at-most'],
    ['es', 'Casi 5 mil', 'almost'],
    ['en', 'almost five thousand', 'almost'],
    ['es', 'alrededor de 30 mil', 'about'],
    ['es', 'cerca de 30 mil', 'about'],
    ['en', 'about 40', 'about'],
    ['es', 'al menos 40', 'at-least'],
    ['en', '40 or more', 'at-least'],
    ['en', 'to last 15 years or more', 'at-least'],
    ['es', 'durar 15 años o más', 'at-least'],
    ['es', '40 o más', 'at-least'],
    ['es', 'menos de 40', 'less-than'],
    ['es', 'no menos de 40', 'at-least'],
    ['es', 'hasta 40', 'at-most'],
    ['en', 'between 40 and 50', 'between'],
    ['en', 'moreover 40', null],
    ['es', 'se crearon 257 redes', null],
    ['en', 'more than two states: 27', 'more-than'],
  ])('reads in %s "%s" as %s', (language, text, qualifier) => {
    const [number] = parsePrintedNumbers(text, language);
    if (number === undefined) throw new Error(`No number in "${text}"`);
    expect(parsePrintedQualifier(text, number, language)).toBe(qualifier);
  });

  test('belongs to one number and not to the next', () => {
    const text = 'más de 5 mil mujeres en 27 estados';
    const found = parsePrintedNumbers(text, 'es').map((number) => parsePrintedQualifier(text, number, 'es'));
    expect(found).toEqual(['more-than', null]);
  });
});
