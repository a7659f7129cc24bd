import type { Change, Dataset, Language } from '@pazabierta/schema';
import { escapeMarkdown, toCode } from '../markdown/escape.ts';
import { toTable } from '../markdown/to-table.ts';
import { toCounted } from './figure-words.ts';
import type { Names } from './names.ts';
import type { Codebook } from './read-codebook.ts';
import { ADDRESS } from './snippets.ts';
import { TEXTS } from './texts.ts';
import { writeCitation } from './write-citation.ts';
import { writeHistory } from './write-history.ts';
import { writePage } from './write-page.ts';

/** The page of a dataset: what it is about, its indicators, how much its instruments declare and what of it is published, and its history. */
export function writeDataset(codebook: Codebook, dataset: Dataset, names: Names, language: Language): string {
  const texts = TEXTS[language];
  const { release } = codebook;
  const indicators = codebook.indicators.filter(({ dataset: of }) => of === dataset.id);
  const observations = codebook.observations.filter(({ dataset: of }) => of === dataset.id);
  const sources = [...new Set(observations.map(({ citation }) => citation.source))].sort();
  const absent = observations.filter(({ quantity }) => quantity === null).length;
  const isTold = (change: Change) => change.collection === 'datasets' && change.id === dataset.id;
  const rows = indicators.map((each) => [
    names.linkIndicator(each.id),
    names.label('units', each.unit),
    String(observations.filter(({ indicator }) => indicator === each.id).length),
    escapeMarkdown(each.definition[language]),
  ]);
  const api = `${ADDRESS}/v1/observations`;
  const question = `dataset=${dataset.id}&release=${release.id}`;
  return writePage(
    dataset.title[language],
    [
      `# ${escapeMarkdown(dataset.title[language])}`,
      escapeMarkdown(dataset.description[language]),
      toTable(
        [texts.dataset, toCode(dataset.id)],
        [
          [texts.release, release.id],
          [
            texts.figures,
            [
              texts.ofSources(
                toCounted(observations.length, texts.countedFigures, language),
                toCounted(sources.length, texts.countedSources, language),
              ),
              toCounted(absent, texts.countedAbsences, language),
            ].join('; '),
          ],
          [texts.license, dataset.license],
        ],
      ),
      `## ${toCounted(indicators.length, texts.countedIndicators, language)}`,
      toTable([texts.indicator, texts.unit, texts.figures, texts.definition], rows),
      ...writeCoverage(codebook, dataset, names, language),
      `## ${texts.sources}`,
      sources.map((id) => `- ${names.linkSource(id)}`).join('\n'),
      `## ${texts.history}`,
      writeHistory(codebook, isTold, language),
      `## ${texts.cite}`,
      writeCitation(codebook, dataset.id, language),
      `## ${texts.get}`,
      `[CSV](${api}.csv?${question}&lang=${language}), [XLSX](${api}.xlsx?${question}&lang=${language}), [JSON](${api}?${question}), [Parquet](${api}.parquet?${question}), [DCAT](${ADDRESS}/v1/datasets/${dataset.id}/metadata?format=dcat&release=${release.id}).`,
    ],
    indicators.map(({ id }) => id),
  );
}

/** How much the instruments of a dataset declare, and how much of it is published. */
function writeCoverage(
  { instruments, coverage }: Codebook,
  dataset: Dataset,
  names: Names,
  language: Language,
): string[] {
  const texts = TEXTS[language];
  const rows = instruments
    .filter(({ id }) => dataset.instruments.includes(id))
    .flatMap((instrument) =>
      (coverage.get(instrument.id) ?? []).map(({ part, declared, declaredBy, published, reason, note }) => [
        escapeMarkdown(instrument.title[language] ?? instrument.id),
        part === 'indicator' ? texts.indicator : names.label('commitment-kinds', part),
        `${declared} (${names.linkFigure(declaredBy)})`,
        String(published),
        reason === null ? '—' : names.label('absence-reasons', reason),
        note === null ? '—' : escapeMarkdown(note[language]),
      ]),
    );
  if (rows.length === 0) return [];
  const headers = [
    texts.instrument,
    texts.part,
    texts.declaredCount,
    texts.publishedCount,
    texts.reason,
    texts.note,
  ];
  return [`## ${texts.declares}`, toTable(headers, rows)];
}
