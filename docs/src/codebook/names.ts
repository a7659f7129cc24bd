import type { Code, Language, Observation, Source } from '@pazabierta/schema';
import { escapeMarkdown, toCode } from '../markdown/escape.ts';
import { toSlug } from '../markdown/to-slug.ts';
import type { Codebook } from './read-codebook.ts';

/** How the pages of one language name and link what the codebook has, as Markdown. Every link is from a page of the codebook. */
export interface Names {
  /** A code of a list; throws where there is none, which the check of the data excludes. */
  readonly code: (list: string, id: string) => Code;
  readonly label: (list: string, id: string) => string;
  readonly source: (id: string) => Source;
  /** Words that a source prints, in its language, so that they are read aloud as what they are. */
  readonly quote: (words: string, source: string) => string;
  readonly linkIndicator: (id: string) => string;
  readonly linkDataset: (id: string) => string;
  /** A link to where a source is told, with its title, or in few words with who speaks and when. */
  readonly linkSource: (id: string) => string;
  readonly linkShortSource: (id: string) => string;
  /** A link to where a figure is told, with its id as text. */
  readonly linkFigure: (id: string) => string;
  /** Where a figure is told. */
  readonly toFigureAddress: (id: string) => string;
}

export function createNames(codebook: Codebook, language: Language): Names {
  const lists = new Map(
    codebook.codeLists.map(({ id, codes }) => [id, new Map(codes.map((each) => [each.id, each]))]),
  );
  const byId = <Item extends { readonly id: string }>(items: readonly Item[]) => {
    const index = new Map(items.map((item) => [item.id, item]));
    return (id: string): Item => index.get(id) ?? fail(id);
  };
  const [indicator, dataset, source] = [
    byId(codebook.indicators),
    byId(codebook.datasets),
    byId(codebook.sources),
  ];
  const figure = byId<Observation>(codebook.observations);
  const code = (list: string, id: string): Code => lists.get(list)?.get(id) ?? fail(`${list} ${id}`);
  const toFigureAddress = (id: string) => `${figure(id).indicator}.md#${toSlug(id)}`;
  return {
    code,
    label: (list, id) => escapeMarkdown(code(list, id).label[language]),
    source,
    quote: (words, id) => `<q lang="${source(id).language}">${escapeMarkdown(words)}</q>`,
    linkIndicator: (id) => `[${escapeMarkdown(indicator(id).label[language])}](${id}.md) (${toCode(id)})`,
    linkDataset: (id) => `[${escapeMarkdown(dataset(id).title[language])}](${id}.md)`,
    linkSource: (id) => `[${escapeMarkdown(source(id).title)}](sources.md#${toSlug(id)})`,
    linkShortSource: (id) =>
      `[${escapeMarkdown(toShortName(source(id), language))}](sources.md#${toSlug(id)})`,
    linkFigure: (id) => `[${toCode(id)}](${toFigureAddress(id)})`,
    toFigureAddress,
  };
}

const NO_DATE = { es: 's. f.', en: 'n.d.' };

/** Who speaks in a source, and in which year. */
function toShortName({ authors, publisher, title, published }: Source, language: Language): string {
  const [author] = authors;
  const name =
    author === undefined ? (publisher ?? title) : 'literal' in author ? author.literal : author.family;
  const year = (published.notAfter ?? published.notBefore)?.slice(0, 'YYYY'.length);
  return `${name} (${year ?? NO_DATE[language]})`;
}

function fail(id: string): never {
  throw new Error(`The release does not have "${id}", which something in it names`);
}
