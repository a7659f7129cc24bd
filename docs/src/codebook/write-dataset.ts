import type { Change, Dataset, Language, Observation } from '@pazabierta/schema';
import { ADDRESS } from '../address.ts';
import { escapeMarkdown, toCode } from '../markdown/escape.ts';
import { toDocument } from '../markdown/to-document.ts';
import { toTable } from '../markdown/to-table.ts';
import type { SitePage } from '../site-page.ts';
import { toFigure } from './figure-words.ts';
import type { Names } from './names.ts';
import type { Codebook } from './read-codebook.ts';
import { TEXTS } from './texts.ts';
import { toPath } from './to-path.ts';
import { writeAbsences } from './write-absences.ts';
import { writeCitation } from './write-citation.ts';
import { writeErrataList } from './write-errata.ts';
import { writeHistory } from './write-history.ts';
import { writeHoldings, writeOrigin } from './write-holdings.ts';

/** The page of a dataset: what it is about, its indicators, how much its instruments declare and what of it is published, and its history. */
export function writeDataset(
  codebook: Codebook,
  dataset: Dataset,
  names: Names,
  language: Language,
): SitePage {
  const texts = TEXTS[language];
  const { release } = codebook;
  const indicators = codebook.indicators.filter(({ dataset: of }) => of === dataset.id);
  const observations = codebook.observations.filter(({ dataset: of }) => of === dataset.id);
  const sources = [...new Set(observations.map(({ citation }) => citation.source))].sort();
  const ids = new Set([dataset, ...indicators, ...observations].map(({ id }) => id));
  const errata = codebook.errata.filter(
    ({ expect: { collection, id } }) =>
      ids.has(id) || (collection === 'instruments' && dataset.instruments.includes(id)),
  );
  const isInside = (change: Change) => change.dataset === dataset.id;
  const list = indicators.map((each) => {
    const own = observations.filter(({ indicator }) => indicator === each.id);
    return `- ${names.linkIndicator(each.id)}, ${names.label('units', each.unit)}: ${writeHoldings(own, language)}. ${escapeMarkdown(each.definition[language])}`;
  });
  const api = `${ADDRESS}/v1/observations`;
  const question = `dataset=${dataset.id}&release=${release.id}`;
  return toDocument({
    path: toPath(dataset.id, language),
    title: dataset.title[language],
    children: indicators.map(({ id }) => `./${id}.md`),
    blocks: [
      escapeMarkdown(dataset.description[language]),
      toTable(
        [texts.dataset, toCode(dataset.id)],
        [
          [texts.release, release.id],
          [texts.indicators, String(indicators.length)],
          [texts.figures, writeOrigin(observations, language)],
          [texts.license, dataset.license],
        ],
      ),
      `## ${texts.indicators}`,
      list.join('\n'),
      ...writeAbsences(
        codebook,
        observations,
        (absences) => writeAbsenceTable(absences, names, language),
        names,
        language,
      ),
      `## ${texts.errata}`,
      errata.length === 0 ? texts.noErrata : writeErrataList(errata, names, language),
      `## ${texts.sources}`,
      sources.map((id) => `- ${names.linkSource(id)}`).join('\n'),
      `## ${texts.history}`,
      writeHistory(
        codebook,
        {
          isTold: (change) => isInside(change) && change.collection === 'datasets',
          isCounted: (change) => isInside(change) && change.collection !== 'datasets',
          isOwn: ({ dataset: of }) => of === dataset.id || dataset.aliases.includes(of),
        },
        language,
      ),
      `## ${texts.cite}`,
      writeCitation(codebook, dataset.id, language),
      `## ${texts.get}`,
      `[CSV](${api}.csv?${question}&lang=${language}), [XLSX](${api}.xlsx?${question}&lang=${language}), [JSON](${api}?${question}&limit=1000), [Parquet](${api}.parquet?${question}), [DCAT](${ADDRESS}/v1/datasets/${dataset.id}/metadata?format=dcat&release=${release.id}).`,
    ],
  });
}

/** What is absent in short: each with its reason and a link to where it is told. */
function writeAbsenceTable(absences: readonly Observation[], names: Names, language: Language): string {
  const texts = TEXTS[language];
  const rows = absences.map((each) => [
    names.linkFigure(each.id),
    toFigure(each, names, language),
    each.absence?.note ? escapeMarkdown(each.absence.note[language]) : '—',
  ]);
  return toTable([texts.id, texts.reason, texts.note], rows);
}
