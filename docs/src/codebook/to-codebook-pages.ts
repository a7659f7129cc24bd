import { Language } from '@pazabierta/schema';
import { escapeMarkdown } from '../markdown/escape.ts';
import { toDocument } from '../markdown/to-document.ts';
import type { SitePage } from '../site-page.ts';
import { toCounted } from './figure-words.ts';
import { createNames, type Names } from './names.ts';
import type { Codebook } from './read-codebook.ts';
import { TEXTS } from './texts.ts';
import { toPath } from './to-path.ts';
import { writeCodeLists } from './write-code-lists.ts';
import { writeDataset } from './write-dataset.ts';
import { writeErrata } from './write-errata.ts';
import { writeHoldings } from './write-holdings.ts';
import { writeIndicator } from './write-indicator.ts';
import { writeSources } from './write-sources.ts';

/** Every page of the codebook, in both languages. */
export function toCodebookPages(codebook: Codebook): SitePage[] {
  return Language.options.flatMap((language) => {
    const names = createNames(codebook, language);
    return [
      writeIndex(codebook, names, language),
      ...codebook.datasets.map((each) => writeDataset(codebook, each, names, language)),
      ...codebook.indicators.map((each) => writeIndicator(codebook, each, names, language)),
      writeCodeLists(codebook, language),
      writeSources(codebook, names, language),
      writeErrata(codebook, names, language),
    ];
  });
}

function writeIndex(
  { release, datasets, indicators, observations }: Codebook,
  names: Names,
  language: Language,
): SitePage {
  const texts = TEXTS[language];
  const list = datasets.map(({ id, description }) => {
    const own = indicators.filter(({ dataset }) => dataset === id).length;
    const holdings = writeHoldings(
      observations.filter(({ dataset }) => dataset === id),
      language,
    );
    return `- ${names.linkDataset(id)}: ${toCounted(own, texts.countedIndicators, language)}, ${holdings}. ${escapeMarkdown(description[language])}`;
  });
  return toDocument({
    path: toPath('index', language),
    title: texts.codebook,
    children: [...datasets.map(({ id }) => id), 'code-lists', 'sources', 'errata'].map(
      (each) => `./${each}.md`,
    ),
    blocks: [
      texts.intro,
      `${texts.release} ${release.id}: ${escapeMarkdown(release.title[language])}. ${writeHoldings(observations, language)}, ${toCounted(indicators.length, texts.countedIndicators, language)}.`,
      list.join('\n'),
      [
        `- [${texts.codeLists}](code-lists.md)`,
        `- [${texts.sources}](sources.md)`,
        `- [${texts.errata}](errata.md)`,
      ].join('\n'),
      `## ${texts.downloads}`,
      `[codebook.csv](../codebook.csv), [codebook.json](../codebook.json). ${texts.downloadsNote}`,
    ],
  });
}
