import { citeSource } from '@pazabierta/formats/citations';
import type { Language, Source } from '@pazabierta/schema';
import { escapeMarkdown } from '../markdown/escape.ts';
import type { Names } from './names.ts';
import type { Codebook } from './read-codebook.ts';
import { TEXTS } from './texts.ts';
import { writePage } from './write-page.ts';

/** The page of the sources: each as a bibliography has it, how far it was read, and which figures were read in it. */
export function writeSources(codebook: Codebook, names: Names, language: Language): string {
  const { sources } = TEXTS[language];
  return writePage(sources, [
    `# ${sources}`,
    ...codebook.sources.map((each) => writeSource(codebook, each, names, language)),
  ]);
}

function writeSource({ observations }: Codebook, source: Source, names: Names, language: Language): string {
  const texts = TEXTS[language];
  const figures = observations.filter(
    ({ citation }) => citation.source === source.id || citation.via === source.id,
  );
  const lines = [
    `${escapeMarkdown(citeSource(source, language))}${source.url === null ? '' : ` <${source.url}>`}`,
    `**${texts.tier}**: ${names.label('source-tiers', source.tier)}. **${texts.consulted}**: ${texts.consultedHow[source.consulted]}.`,
    ...(source.published.note === null ? [] : [escapeMarkdown(source.published.note[language])]),
    ...(source.note === null ? [] : [escapeMarkdown(source.note[language])]),
    ...(source.citedIn.length === 0
      ? []
      : [
          `**${texts.citedBy}**: ${[...new Set(source.citedIn.map((each) => names.linkSource(each.source)))].join('; ')}.`,
        ]),
    ...(figures.length === 0
      ? []
      : [`**${texts.usedBy}**: ${figures.map(({ id }) => names.linkFigure(id)).join(', ')}.`]),
  ];
  return `## ${escapeMarkdown(source.id)}\n\n${lines.join('\n\n')}`;
}
