import type { Language, Quantity } from '@pazabierta/schema';
import { QUALIFIER_WORDS } from './qualifier-words.ts';
import { toWrittenNumber } from './written-number.ts';

const AND = { es: 'y', en: 'and' };
const PERCENT = { es: ' %', en: '%' };

/**
 * Words a quantity as one says it, without its unit; a percentage carries its sign. Numbers are written as `Intl.NumberFormat` writes them
 * for `es-MX` and `en-US`, to the last digit.
 *
 * @example
 * ```ts
 * import { toWords } from '@pazabierta/formats/wording';
 *
 * const money = { value: 123000000, upper: null, qualifier: 'more-than', resolution: 1000000, kind: 'money' } as const;
 * toWords(money, 'es'); // 'más de 123,000,000'
 * const share = { value: 4, upper: 7.5, qualifier: 'between', resolution: null, kind: 'percentage' } as const;
 * toWords(share, 'en'); // 'between 4% and 7.5%'
 * ```
 */
export function toWords({ value, upper, qualifier, kind }: Quantity, language: Language): string {
  const toFigure = (number: number) =>
    `${toWrittenNumber(number, language)}${kind === 'percentage' ? PERCENT[language] : ''}`;
  const figure = upper === null ? toFigure(value) : `${toFigure(value)} ${AND[language]} ${toFigure(upper)}`;
  return `${QUALIFIER_WORDS[language][qualifier]}${figure}`;
}
