import { citeSource } from '@pazabierta/formats/citations';
import type { Language, Observation, Source } from '@pazabierta/schema';
import { escapeMarkdown } from '../markdown/escape.ts';
import { linkAddresses } from '../markdown/link-addresses.ts';
import { toDocument } from '../markdown/to-document.ts';
import type { SitePage } from '../site-page.ts';
import type { Names } from './names.ts';
import type { Codebook } from './read-codebook.ts';
import { TEXTS } from './texts.ts';
import { toPath } from './to-path.ts';

/** The page of the sources: each as a bibliography has it, how far it was read, and which figures were read in it. */
export function writeSources(codebook: Codebook, names: Names, language: Language): SitePage {
  const { sources, sourcesIntro } = TEXTS[language];
  return toDocument({
    path: toPath('sources', language),
    title: sources,
    blocks: [sourcesIntro, ...codebook.sources.map((each) => writeSource(codebook, each, names, language))],
  });
}

function writeSource({ observations }: Codebook, source: Source, names: Names, language: Language): string {
  const texts = TEXTS[language];
  const own = observations.filter(({ citation }) => citation.source === source.id);
  const others = observations.filter(({ citation }) => citation.via === source.id);
  const lines = [
    linkAddresses(citeSource(source, language)),
    `**${texts.tier}**: ${names.label('source-tiers', source.tier)}. **${texts.consulted}**: ${texts.consultedHow[source.consulted]}.`,
    ...(source.published.note === null ? [] : [escapeMarkdown(source.published.note[language])]),
    ...(source.note === null ? [] : [escapeMarkdown(source.note[language])]),
    ...(source.citedIn.length === 0
      ? []
      : [
          `**${texts.citedBy}**: ${[...new Set(source.citedIn.map((each) => names.linkSource(each.source)))].join('; ')}.`,
        ]),
    ...writeFigureLinks(texts.usedBy, own, names),
    ...writeFigureLinks(texts.readFor, others, names),
  ];
  return `## ${escapeMarkdown(source.id)}\n\n${lines.join('\n\n')}`;
}

function writeFigureLinks(name: string, observations: readonly Observation[], names: Names): string[] {
  if (observations.length === 0) return [];
  return [`**${name}**: ${observations.map(({ id }) => names.linkFigure(id)).join(', ')}.`];
}
