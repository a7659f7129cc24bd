import { QUALIFIER_WORDS } from '@pazabierta/formats/wording';
import type { Label, Quantity } from '@pazabierta/schema';
import { openLocale } from './open-locale.ts';

/**
 * The name of a unit: as the code list `units` has it, in the plural, or with a form of its own for one.
 *
 * @example
 * ```ts
 * import { format, type UnitName } from '@pazabierta/sdk/figures';
 *
 * const unit: UnitName = { one: { es: 'red', en: 'network' }, other: { es: 'redes', en: 'networks' } };
 * const networks = { value: 217, upper: null, qualifier: 'exact', resolution: 1, kind: 'count' } as const;
 * format(networks, 'es-MX', { unit }); // '217 redes'
 * format({ ...networks, value: 1 }, 'es-MX', { unit }); // '1 red'
 * ```
 */
export type UnitName = Label | { readonly one: Label; readonly other: Label };

/**
 * How a quantity is written.
 *
 * @example
 * ```ts
 * import { mucpazInvestment } from '@pazabierta/dataset/2026.2/mucpaz';
 * import { type FormatOptions, format } from '@pazabierta/sdk/figures';
 *
 * const [, fortaseg] = mucpazInvestment.observations;
 * const inDigits: FormatOptions = { style: 'digits' };
 * format(fortaseg.quantity, 'es-MX'); // 'más de 123 millones de pesos'
 * format(fortaseg.quantity, 'es-MX', inDigits); // 'más de 123,000,000 pesos'
 * ```
 */
export interface FormatOptions {
  /** The label of its unit. Money without one is in Mexican pesos, as all money of the data is; a percentage needs none. */
  readonly unit?: UnitName;
  /** Whether long round numbers are written in `words` ("123 millones", the default) or all in `digits` ("123,000,000"). */
  readonly style?: 'words' | 'digits';
}

const PESOS = {
  one: { es: 'peso mexicano', en: 'Mexican peso' },
  other: { es: 'pesos mexicanos', en: 'Mexican pesos' },
};
/** In Mexico a peso needs no other name. */
const PESOS_AT_HOME = { one: { ...PESOS.one, es: 'peso' }, other: { ...PESOS.other, es: 'pesos' } };
const ROUND_FIGURE = { es: ' (cifra redonda)', en: ' (a round figure)' };
const AND = { es: 'y', en: 'and' };
const PERCENT = { es: ' %', en: '%' };
const MILLION = 1_000_000;

/**
 * Writes a quantity as one says it, with its qualifier and its unit, and all its digits: nothing is rounded.
 *
 * Two quantities of one unit that differ in value, upper figure or qualifier are never written alike; so `stated` says that the figure is
 * a round one. The numbers are those of `Intl.NumberFormat` for the locale. A million and more is written in words where at most one
 * decimal follows: 2,400,000 as "2.4 millones", but 123,456,789 whole. A unit in the plural stands in brackets beside a single one: "1 (redes)".
 *
 * @param locale - a BCP 47 tag of Spanish or English, such as `es-MX`, `es`, `en-US`.
 * @throws RangeError if the locale is neither Spanish nor English.
 * @example
 * ```ts
 * import { format } from '@pazabierta/sdk/figures';
 *
 * const money = { value: 123000000, upper: null, qualifier: 'more-than', resolution: 1000000, kind: 'money' } as const;
 * format(money, 'es-MX'); // 'más de 123 millones de pesos'
 * format(money, 'en'); // 'more than 123 million Mexican pesos'
 * const networks = { value: 1600, upper: null, qualifier: 'stated', resolution: 100, kind: 'count' } as const;
 * format(networks, 'es-MX', { unit: { es: 'redes', en: 'networks' } }); // '1,600 redes (cifra redonda)'
 * ```
 */
export function format(
  { value, upper, qualifier, kind }: Quantity,
  locale: string,
  { unit, style = 'words' }: FormatOptions = {},
): string {
  const { language, isMexican, toNumber, isOne } = openLocale(locale);
  const isInWords = (number: number) => style === 'words' && isRoundMillion(number);

  const toMillions = (millions: number) => {
    const word = language === 'en' ? 'million' : isOne(millions) ? 'millón' : 'millones';
    return `${toNumber(millions)} ${word}`;
  };
  const toFigure = (number: number) => {
    const figure = isInWords(number) ? toMillions(number / MILLION) : toNumber(number);
    return kind === 'percentage' ? `${figure}${PERCENT[language]}` : figure;
  };
  const toCounted = (name: UnitName, number: number) => {
    if ('one' in name) return ` ${(isOne(number) ? name.one : name.other)[language]}`;
    return isOne(number) ? ` (${name[language]})` : ` ${name[language]}`;
  };

  const figures = upper === null ? toFigure(value) : `${toFigure(value)} ${AND[language]} ${toFigure(upper)}`;
  const last = upper ?? value;
  const pesos = isMexican ? PESOS_AT_HOME : PESOS;
  const name = kind === 'percentage' ? undefined : (unit ?? (kind === 'money' ? pesos : undefined));
  const of = name !== undefined && language === 'es' && isInWords(last) ? ' de' : '';
  const counted = name === undefined ? '' : `${of}${toCounted(name, last)}`;
  const round = qualifier === 'stated' ? ROUND_FIGURE[language] : '';
  return `${QUALIFIER_WORDS[language][qualifier]}${figures}${counted}${round}`;
}

/** Whether a number in millions has at most one decimal, so that words say all of it. */
function isRoundMillion(number: number): boolean {
  return Math.abs(number) >= MILLION && number % (MILLION / 10) === 0;
}
