import { Language } from '@pazabierta/schema';
import type { ReleaseContent } from '../release/read-release.ts';
import { writeChangelogs } from './write-changelogs.ts';
import { writeCitationFile } from './write-citation-file.ts';
import { writeReport } from './write-report.ts';

/** A document that is generated from the releases: its path below the folder of the project, and its text. */
export interface GeneratedDocument {
  readonly path: string;
  readonly text: string;
}

/** Every document that is generated from the releases: in both languages, and the file that says how to cite them. */
export function listDocuments(releases: readonly ReleaseContent[]): GeneratedDocument[] {
  const documents = Language.options.flatMap((language) => [
    { path: `docs/coverage.${language}.md`, text: writeReport(releases, language) },
    { path: `docs/changelog.${language}.md`, text: writeChangelogs(releases, language) },
  ]);
  return [...documents, { path: 'CITATION.cff', text: writeCitationFile(releases) }];
}
