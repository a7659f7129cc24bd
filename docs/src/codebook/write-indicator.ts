import type { DerivedValue, Indicator, Language, Observation } from '@pazabierta/schema';
import { ADDRESS } from '../address.ts';
import { escapeMarkdown, toCode } from '../markdown/escape.ts';
import { toDocument } from '../markdown/to-document.ts';
import { toTable } from '../markdown/to-table.ts';
import type { SitePage } from '../site-page.ts';
import { toDimensionName } from './dimension-cells.ts';
import { toBoundsText, toFigure } from './figure-words.ts';
import { findParts } from './find-parts.ts';
import type { Names } from './names.ts';
import type { Codebook } from './read-codebook.ts';
import { writeSnippets } from './snippets.ts';
import { TEXTS } from './texts.ts';
import { toPath } from './to-path.ts';
import { writeAbsences } from './write-absences.ts';
import { writeCitation } from './write-citation.ts';
import { writeErratum } from './write-errata.ts';
import { writeFigure, writeFigureTable } from './write-figures.ts';
import { writeHistory } from './write-history.ts';
import { writeOrigin } from './write-holdings.ts';

/** The page of an indicator: what it measures and what not, every figure with its words and its source, its history, and how to cite and get it. */
export function writeIndicator(
  codebook: Codebook,
  indicator: Indicator,
  names: Names,
  language: Language,
): SitePage {
  const texts = TEXTS[language];
  const { release } = codebook;
  const { observations, errata, isTold } = findParts(codebook, indicator);
  const figures = observations.filter(({ quantity }) => quantity !== null);
  const derived = observations.flatMap(({ id }) => codebook.derived.get(id) ?? []);
  const isOwn = (each: Observation) => [indicator.id, ...indicator.aliases].includes(each.indicator);

  return toDocument({
    path: toPath(indicator.id, language),
    title: indicator.label[language],
    blocks: [
      `## ${texts.measures}`,
      escapeMarkdown(indicator.definition[language]),
      ...(indicator.note === null ? [] : [escapeMarkdown(indicator.note[language])]),
      writeFacts(codebook, indicator, observations, names, language),
      `## ${texts.doNotCompare}`,
      writeNotComparable(indicator, names, language),
      `## ${texts.figures}`,
      texts.qualifiersGuide,
      ...(figures.length === 0 ? [] : [writeFigureTable(indicator, figures, names, language)]),
      ...writeDerived(derived, names, language),
      ...writeAbsences(
        codebook,
        observations,
        (absences) => writeFigureTable(indicator, absences, names, language),
        names,
        language,
      ),
      `## ${texts.errata}`,
      ...(errata.length === 0
        ? [texts.noErrata]
        : errata.map((each) => writeErratum(codebook, each, '###', names, language))),
      `## ${texts.method}`,
      `${indicator.origin === 'source' ? `${texts.declared} ` : ''}${texts.transcribed} [${texts.methodLink}](../../guides/${language}/methodology.md).`,
      `## ${texts.cite}`,
      writeCitation(codebook, indicator.dataset, language),
      `## ${texts.get}`,
      writeSnippets(indicator, release.id, observations.length, language),
      `${texts.alsoAs}: [CSV](${ADDRESS}/v1/observations.csv?indicator=${indicator.id}&release=${release.id}&lang=${language}), [JSON](${ADDRESS}/v1/observations?indicator=${indicator.id}&release=${release.id}&limit=1000).`,
      `## ${texts.eachFigure}`,
      ...observations.map((each) => writeFigure(each, codebook, indicator, names, language)),
      `## ${texts.history}`,
      writeHistory(codebook, { isTold, isCounted: () => false, isOwn }, language),
    ],
  });
}

function writeFacts(
  { release, instruments }: Codebook,
  indicator: Indicator,
  observations: readonly Observation[],
  names: Names,
  language: Language,
): string {
  const texts = TEXTS[language];
  const instrument = instruments.find(({ id }) => id === indicator.instrument);
  const title = instrument?.title[language];
  return toTable(
    [texts.indicator, toCode(indicator.id)],
    [
      [texts.dataset, names.linkDataset(indicator.dataset)],
      [texts.release, release.id],
      [texts.unit, `${names.label('units', indicator.unit)} (${toCode(indicator.unit)})`],
      [
        texts.dimensions,
        indicator.dimensions.map((each) => `${toDimensionName(each, language)} (${toCode(each)})`).join(', '),
      ],
      [texts.figures, writeOrigin(observations, language)],
      [texts.origin, texts.origins[indicator.origin]],
      ...(title ? [[texts.instrument, escapeMarkdown(title)]] : []),
      ...(indicator.aliases.length === 0
        ? []
        : [[texts.earlierIds, indicator.aliases.map(toCode).join(', ')]]),
    ],
  );
}

function writeNotComparable({ notComparable }: Indicator, names: Names, language: Language): string {
  if (notComparable.length === 0) return TEXTS[language].noLimitStated;
  return notComparable
    .map((each) => `- ${names.linkIndicator(each.with)}: ${escapeMarkdown(each.because[language])}`)
    .join('\n');
}

function writeDerived(derived: readonly DerivedValue[], names: Names, language: Language): string[] {
  if (derived.length === 0) return [];
  const texts = TEXTS[language];
  const rows = derived.map(({ id, quantity, bounds, unit, provenance, note }) => [
    toCode(id),
    toFigure({ quantity, unit, absence: null }, names, language),
    toBoundsText({ bounds }, language) ?? '—',
    provenance.from.map(names.linkFigure).join(' ÷ '),
    note === null ? '—' : escapeMarkdown(note[language]),
  ]);
  return [
    `### ${texts.derived}`,
    toTable([texts.id, texts.figure, texts.bounds, texts.derivedFrom, texts.note], rows),
  ];
}
