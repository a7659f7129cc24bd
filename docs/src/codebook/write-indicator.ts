import type { Change, DerivedValue, Indicator, Language, Observation } from '@pazabierta/schema';
import { format } from '@pazabierta/sdk/figures';
import { escapeMarkdown, toCode } from '../markdown/escape.ts';
import { toTable } from '../markdown/to-table.ts';
import { toDimensionName } from './dimension-cells.ts';
import { toCounted } from './figure-words.ts';
import type { Names } from './names.ts';
import type { Codebook } from './read-codebook.ts';
import { ADDRESS, writeSnippets } from './snippets.ts';
import { TEXTS } from './texts.ts';
import { writeCitation } from './write-citation.ts';
import { writeErratum } from './write-errata.ts';
import { writeFigure, writeFigureTable } from './write-figures.ts';
import { writeHistory } from './write-history.ts';
import { writePage } from './write-page.ts';

/** The page of an indicator: what it measures and what not, every figure with its words and its source, its history, and how to cite and get it. */
export function writeIndicator(
  codebook: Codebook,
  indicator: Indicator,
  names: Names,
  language: Language,
): string {
  const texts = TEXTS[language];
  const { release } = codebook;
  const observations = codebook.observations.filter(({ indicator: of }) => of === indicator.id);
  const figures = observations.filter(({ quantity }) => quantity !== null);
  const absences = observations.filter(({ quantity }) => quantity === null);
  const ids = new Set([indicator.id, ...observations.map(({ id }) => id)]);
  const errata = codebook.errata.filter(({ expect }) => ids.has(expect.id));
  const derived = observations.flatMap(({ id }) => codebook.derived.get(id) ?? []);
  const isTold = (change: Change) => change.indicator === indicator.id;

  return writePage(indicator.label[language], [
    `# ${escapeMarkdown(indicator.label[language])}`,
    escapeMarkdown(indicator.definition[language]),
    writeFacts(codebook, indicator, observations, names, language),
    ...(indicator.note === null ? [] : [`## ${texts.measures}`, escapeMarkdown(indicator.note[language])]),
    `## ${texts.doNotCompare}`,
    writeNotComparable(indicator, names, language),
    `## ${texts.figures}`,
    ...(figures.length === 0 ? [] : [writeFigureTable(indicator, figures, names, language)]),
    ...writeDerived(derived, names, language),
    `## ${texts.absences}`,
    absences.length === 0 ? texts.noAbsences : writeFigureTable(indicator, absences, names, language),
    `## ${texts.eachFigure}`,
    ...observations.map((each) => writeFigure(each, codebook, indicator, names, language)),
    `## ${texts.method}`,
    `${indicator.origin === 'source' ? texts.declared : texts.transcribed} [${texts.methodLink}](../../guides/${language}/methodology.md).`,
    `## ${texts.errata}`,
    ...(errata.length === 0
      ? [texts.noErrata]
      : errata.map((each) => writeErratum(each, '###', names, language))),
    `## ${texts.history}`,
    writeHistory(codebook, isTold, language),
    `## ${texts.cite}`,
    writeCitation(codebook, indicator.dataset, language),
    `## ${texts.get}`,
    writeSnippets(indicator, release.id, observations.length, language),
    `${texts.alsoAs}: [CSV](${ADDRESS}/v1/observations.csv?indicator=${indicator.id}&release=${release.id}&lang=${language}), [JSON](${ADDRESS}/v1/observations?indicator=${indicator.id}&release=${release.id}).`,
  ]);
}

function writeFacts(
  { release, instruments }: Codebook,
  indicator: Indicator,
  observations: readonly Observation[],
  names: Names,
  language: Language,
): string {
  const texts = TEXTS[language];
  const sources = new Set(observations.map(({ citation }) => citation.source));
  const instrument = instruments.find(({ id }) => id === indicator.instrument);
  const counts = texts.ofSources(
    toCounted(observations.length, texts.countedFigures, language),
    toCounted(sources.size, texts.countedSources, language),
  );
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
      [texts.figures, counts],
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
  const rows = derived.map(({ id, quantity, unit, provenance, note }) => [
    toCode(id),
    escapeMarkdown(
      format(quantity, language === 'es' ? 'es-MX' : 'en-US', { unit: names.code('units', unit).label }),
    ),
    provenance.from.map(names.linkFigure).join(' / '),
    note === null ? '—' : escapeMarkdown(note[language]),
  ]);
  return [`### ${texts.derived}`, toTable(['id', texts.figure, texts.derivedFrom, texts.note], rows)];
}
