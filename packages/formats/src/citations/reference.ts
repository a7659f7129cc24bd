import type { Language, Locator, Source } from '@pazabierta/schema';
import { toAuthorName } from './author-name.ts';
import { toPublicationDate } from './publication-date.ts';
import { toQuoted } from './quoted.ts';
import { toReading } from './reading.ts';
import { toWrittenLocator } from './written-locator.ts';
import { toWrittenPages } from './written-pages.ts';

/** The reference to a source, or to one place in it. */
export function toReference(source: Source, locator: Locator | null, language: Language): string {
  const { work, access } = toWorkAndAccess(source, language);
  return `${[work, ...toPlace(source, locator, language)].join(', ')}${access}`;
}

/** What a reference says before the place in the source, and what after it. */
interface WorkAndAccess {
  readonly work: string;
  readonly access: string;
}

/** Thousands of figures cite one source, and its dates take long to write; what was written of it is kept as long as the source itself. */
const known = new WeakMap<Source, Partial<Record<Language, WorkAndAccess>>>();

function toWorkAndAccess(source: Source, language: Language): WorkAndAccess {
  const written = known.get(source);
  const parts = written?.[language];
  if (parts !== undefined) return parts;
  const access = [toAddress(source), toReading(source, language)].filter((part) => part !== null).join(', ');
  const fresh = {
    work: [toOpening(source, language), ...toImprint(source)].join(', '),
    access: access === '' ? '.' : ` (${access}).`,
  };
  known.set(source, { ...written, [language]: fresh });
  return fresh;
}

/** Authors, date and title; where nobody signs, the title comes first. */
function toOpening(source: Source, language: Language): string {
  const title = toQuoted(source.title, language);
  const date = toPublicationDate(source.published, language);
  const authors = source.authors.map(toAuthorName).join('; ');
  return authors === '' ? `${title} (${date})` : `${authors} (${date}). ${title}`;
}

/** Container and publisher, each once, and neither where it only repeats the author. */
function toImprint({ containerTitle, publisher, authors }: Source): string[] {
  const names = new Set([containerTitle, publisher].filter((name) => name !== null));
  return [...names].filter((name) => !authors.some((author) => toAuthorName(author) === name));
}

/** The pages of the source and the place in it; a page of its own takes the place of all the pages. */
function toPlace({ pages, title }: Source, locator: Locator | null, language: Language): string[] {
  return [
    ...(pages === null || locator?.label === 'page' ? [] : [toWrittenPages(pages)]),
    ...(locator === null ? [] : [toWrittenLocator(locator, title, language)]),
  ];
}

/** Where it can be read: the archived copy once the link is known to be dead. */
function toAddress({ url, archivedUrl, linkStatus }: Source): string | null {
  return linkStatus.status === 'dead' ? (archivedUrl ?? url) : url;
}
