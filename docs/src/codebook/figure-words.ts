import type { Bound, Language, Observation } from '@pazabierta/schema';
import { format } from '@pazabierta/sdk/figures';
import { escapeMarkdown } from '../markdown/escape.ts';
import type { Names } from './names.ts';
import { TEXTS } from './texts.ts';

const LOCALES = { es: 'es-MX', en: 'en-US' } as const;

/** A figure in words with its unit, or why there is none. */
export function toFigure(
  { quantity, unit, absence }: Pick<Observation, 'quantity' | 'unit' | 'absence'>,
  names: Names,
  language: Language,
): string {
  if (quantity !== null)
    return escapeMarkdown(format(quantity, LOCALES[language], { unit: names.code('units', unit).label }));
  return absence === null ? '' : names.label('absence-reasons', absence.reason);
}

/** Between which ends the truth lies, in words. */
export function toBoundsText({ bounds }: Pick<Observation, 'bounds'>, language: Language): string | null {
  if (bounds === null) return null;
  const { lower, upper } = bounds;
  const texts = TEXTS[language];
  const isPoint = lower.kind === 'closed' && upper.kind === 'closed' && lower.value === upper.value;
  if (isPoint) return `${texts.exactly} ${toNumber(lower.value ?? 0, language)}`;
  return `${toEnd(lower, 'lower', language)}; ${toEnd(upper, 'upper', language)}`;
}

function toEnd({ kind, value }: Bound, end: 'lower' | 'upper', language: Language): string {
  const texts = TEXTS[language];
  if (kind === 'unbounded' || kind === 'unknown' || value === null)
    return texts[kind === 'unbounded' ? 'unbounded' : 'unknown'][end];
  const word = kind === 'closed' ? texts[end] : texts[end === 'lower' ? 'above' : 'below'];
  return `${word} ${toNumber(value, language)}`;
}

function toNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 20 }).format(value);
}

/** How many, with the word for it. */
export function toCounted(
  count: number,
  words: { readonly one: string; readonly other: string },
  language: Language,
): string {
  return `${toNumber(count, language)} ${count === 1 ? words.one : words.other}`;
}
