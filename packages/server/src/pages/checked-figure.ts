import { toWords } from '@pazabierta/formats/wording';
import type { CheckedFigure, Label, Language, StatedFigure } from '@pazabierta/schema';
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
    misquoted: 'El número citado no es ese',
    number: 'Número citado',
    says: 'En la edición',
    near: '¿Quiso decir',
    none: 'ninguna cifra',
    // In words a bare round figure reads like an exact one.
    round: '; cifra redonda, sin matiz',
    source: 'Fuente',
    why: 'Por qué',
    beside: 'Qué cambió de lo que se dice de ella',
    inRelease: 'Edición',
    more: 'Su historia completa (JSON)',
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
    misquoted: 'The quoted number is not the one',
    number: 'Quoted number',
    says: 'In release',
    near: 'Did you mean',
    none: 'no figure',
    round: '; a round figure, without a qualifier',
    source: 'Source',
    why: 'Why',
    beside: 'What changed of what is said of it',
    inRelease: 'Release',
    more: 'Its whole history (JSON)',
  },
} as const;

/** What the page needs in words: the names of the units, and how to cite the figure as it was quoted. */
export interface FigureWords {
  readonly units: ReadonlyMap<string, Label>;
  readonly citation: Label | null;
}

/** The page that tells a reader of an article what became of a figure that the article quotes. */
export function writeCheckedFigure(
  { quoted, label, state, matches, id, from, to, changes, message, nearest }: CheckedFigure,
  { units, citation }: FigureWords,
  language: Language,
  root: string,
): HtmlEscapedString | Promise<HtmlEscapedString> {
  const texts = TEXTS[language];
  const words = (stated: StatedFigure | null): string =>
    stated?.quantity == null
      ? texts.none
      : `${toWords(stated.quantity, language)} (${units.get(stated.unit)?.[language] ?? stated.unit})${stated.quantity.qualifier === 'stated' ? texts.round : ''}`;
  const reasons = new Map(
    changes
      .flatMap((change) => change.reasons)
      .map(({ release, reason }) => [`${release} ${reason[language]}`, { release, text: reason[language] }]),
  );
  const isMisquoted = matches === false;
  const told = from?.citation == null ? null : (id ?? quoted.id);
  const body = html`<h1>${isMisquoted ? texts.misquoted : texts.state[state]}</h1>
<p>${message[language]}.</p>
<dl>
<dt>${texts.figure}</dt><dd>${label === null ? '' : html`${label[language]}<br>`}<code>${quoted.id}</code></dd>
<dt>${texts.quotedFrom}</dt><dd>${quoted.release}</dd>
${quoted.value === null ? '' : html`<dt>${texts.number}</dt><dd>${quoted.value}</dd>`}
${from === null ? '' : html`<dt>${texts.says} ${from.release}</dt><dd>${words(from)}</dd>`}
${to === null || to.release === from?.release ? '' : html`<dt>${texts.says} ${to.release}</dt><dd>${words(to)}</dd>`}
${citation === null ? '' : html`<dt>${texts.source}</dt><dd>${citation[language]}</dd>`}
</dl>
${
  reasons.size === 0
    ? ''
    : html`<h2>${state === 'unchanged' ? texts.beside : texts.why}</h2>
<ul>
${[...reasons.values()].map(({ release, text }) => html`<li>${texts.inRelease} ${release}: ${text}</li>\n`)}</ul>`
}
${told === null ? '' : html`<p><a href="${root}/v1/observations/${told}/history">${texts.more}</a></p>`}
${nearest === null ? '' : html`<p><a href="${root}/v1/citations/check.html?id=${nearest}&release=${quoted.release}&lang=${language}">${texts.near} <code>${nearest}</code>?</a></p>`}`;
  return writePage(texts.title, language, body as HtmlEscapedString);
}
