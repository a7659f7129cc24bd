import { toWords } from '@pazabierta/formats/wording';
import type { CheckedFigure, Language, Quantity } from '@pazabierta/schema';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { writePage } from './page.ts';

const TEXTS = {
  es: {
    title: '¿Cambió esta cifra?',
    state: {
      unchanged: 'No ha cambiado',
      changed: 'Cambió',
      withdrawn: 'Se retiró',
      unknown: 'No se conoce',
    },
    figure: 'Cifra',
    quotedFrom: 'Citada de la edición',
    said: 'Decía',
    says: 'Dice ahora',
    none: 'ninguna cifra',
    why: 'Por qué',
    beside: 'Qué cambió de lo que se dice de ella',
    inRelease: 'Edición',
    more: 'Su historia completa',
  },
  en: {
    title: 'Has this figure changed?',
    state: {
      unchanged: 'It has not changed',
      changed: 'It has changed',
      withdrawn: 'It was withdrawn',
      unknown: 'It is not known',
    },
    figure: 'Figure',
    quotedFrom: 'Quoted from release',
    said: 'It said',
    says: 'It now says',
    none: 'no figure',
    why: 'Why',
    beside: 'What changed of what is said of it',
    inRelease: 'Release',
    more: 'Its whole history',
  },
} as const;

/** The page that tells a reader of an article what became of a figure that the article quotes. */
export function writeCheckedFigure(
  { quoted, label, state, id, from, to, changes, message, nearest }: CheckedFigure,
  language: Language,
  root: string,
): HtmlEscapedString | Promise<HtmlEscapedString> {
  const texts = TEXTS[language];
  const words = (quantity: Quantity | null): string =>
    quantity === null ? texts.none : toWords(quantity, language);
  const reasons = new Map(
    changes
      .flatMap((change) => change.reasons)
      .map(({ release, reason }) => [`${release} ${reason[language]}`, { release, text: reason[language] }]),
  );
  const known = id ?? (state === 'unknown' ? nearest : quoted.id);
  const body = html`<h1>${texts.state[state]}</h1>
<p>${message[language]}.</p>
<dl>
<dt>${texts.figure}</dt><dd>${label === null ? '' : html`${label[language]}<br>`}<code>${quoted.id}</code></dd>
<dt>${texts.quotedFrom}</dt><dd>${quoted.release}</dd>
${state === 'unknown' ? '' : html`<dt>${texts.said}</dt><dd>${words(from)}</dd>`}
${state === 'unknown' ? '' : html`<dt>${texts.says}</dt><dd>${words(to)}</dd>`}
</dl>
${
  reasons.size === 0
    ? ''
    : html`<h2>${state === 'unchanged' ? texts.beside : texts.why}</h2>
<ul>
${[...reasons.values()].map(({ release, text }) => html`<li>${texts.inRelease} ${release}: ${text}</li>\n`)}</ul>`
}
${known === null ? '' : html`<p><a href="${root}/v1/observations/${known}/history">${texts.more}</a></p>`}`;
  return writePage(texts.title, language, body as HtmlEscapedString);
}
