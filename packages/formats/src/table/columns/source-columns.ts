import type { Citation, Language, Source } from '@pazabierta/schema';
import { toAuthorName } from '../../citations/author-name.ts';
import { citeSource } from '../../citations/cite-source.ts';
import { releaseColumn } from '../citation-columns.ts';
import type { Column } from '../column.ts';
import { toJoined } from '../joined.ts';

/** One row for each source; its citation is its reference. */
export function sourceColumns(language: Language): readonly Column<Source>[] {
  return [
    { header: 'id', of: ({ id }) => id },
    { header: 'kind', of: ({ kind }) => kind },
    { header: 'title', of: ({ title }) => title },
    { header: 'authors', of: ({ authors }) => toJoined(authors.map(toAuthorName)) },
    { header: 'publisher', of: ({ publisher }) => publisher },
    { header: 'container_title', of: ({ containerTitle }) => containerTitle },
    { header: 'pages', of: ({ pages }) => pages },
    { header: 'published_not_before', of: ({ published }) => published.notBefore },
    { header: 'published_not_after', of: ({ published }) => published.notAfter },
    { header: 'published_basis', of: ({ published }) => published.basis },
    { header: 'published_note', language, of: ({ published }) => published.note?.[language] ?? null },
    { header: 'url', of: ({ url }) => url },
    { header: 'archived_url', of: ({ archivedUrl }) => archivedUrl },
    { header: 'accessed', of: ({ accessed }) => accessed },
    { header: 'link_status', of: ({ linkStatus }) => linkStatus.status },
    { header: 'link_checked', of: ({ linkStatus }) => linkStatus.checked },
    { header: 'language', of: (source) => source.language },
    { header: 'license', of: ({ license }) => license },
    { header: 'tier', of: ({ tier }) => tier },
    { header: 'consulted', of: ({ consulted }) => consulted },
    { header: 'cited_in', of: ({ citedIn }) => toJoined(citedIn.map(toCitedPlace)) },
    { header: 'aliases', of: ({ aliases }) => toJoined(aliases) },
    { header: 'note', language, of: ({ note }) => note?.[language] ?? null },
    { header: 'citation', language, of: (source) => citeSource(source, language) },
    releaseColumn,
  ];
}

/** The citing source and the place in it, such as "gasman-2021 note 3". */
function toCitedPlace({ source, locator }: Citation): string {
  return locator === null ? source : `${source} ${locator.label} ${locator.value}`;
}
