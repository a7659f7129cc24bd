import type { Citation, Id, Language } from '@pazabierta/schema';
import { citeItem } from '../citations/cite-item.ts';
import { citeRelease } from '../citations/cite-release.ts';
import type { Column } from './column.ts';
import { findSource } from './find-source.ts';

/** The columns that say where an item was read: the ids, so that tables can be joined. */
export const citedColumns: readonly Column<{ readonly citation: Citation }>[] = [
  { header: 'source', of: ({ citation }) => citation.source },
  { header: 'attributed_to', of: ({ citation }) => citation.attributedTo },
  { header: 'source_version', of: ({ citation }) => citation.version },
  { header: 'via', of: ({ citation }) => citation.via },
];

/** The release, in the last column of every table. */
export const releaseColumn: Column<unknown> = { header: 'release', of: (_, { release }) => release.id };

/** The last columns of things that were read in a source: their citation and the release. */
export function itemCitationColumns(
  language: Language,
): readonly Column<{ readonly id: Id; readonly citation: Citation }>[] {
  return [
    {
      header: 'citation',
      language,
      of: (item, context) => {
        const { via } = item.citation;
        return citeItem(
          {
            item,
            source: findSource(item.citation.source, context),
            via: via === null ? null : findSource(via, context),
            release: context.release,
          },
          language,
        );
      },
    },
    releaseColumn,
  ];
}

/** The last columns of things that are our own: the citation of the release, and the release. */
export function releaseCitationColumns(language: Language): readonly Column<unknown>[] {
  return [
    { header: 'citation', language, of: (_, { release }) => citeRelease(release, language) },
    releaseColumn,
  ];
}
