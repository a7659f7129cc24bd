import { writeChangelog } from '@pazabierta/formats/changelog';
import { toWrittenDay } from '@pazabierta/formats/citations';
import type { Change, Language } from '@pazabierta/schema';
import { escapeMarkdown } from '../markdown/escape.ts';
import type { Codebook, ReleaseChanges } from './read-codebook.ts';
import { TEXTS } from './texts.ts';

/** What each release changed of what the page tells, newest first: every cell with its old and new value and the reason. */
export function writeHistory(
  { history }: Codebook,
  isTold: (change: Change) => boolean,
  language: Language,
): string {
  return history.map((each) => writeRelease(each, isTold, language)).join('\n\n');
}

function writeRelease(
  { release, since, changes }: ReleaseChanges,
  isTold: (change: Change) => boolean,
  language: Language,
): string {
  const texts = TEXTS[language];
  const title = `### ${texts.release} ${release.id}, ${toWrittenDay(release.issued, language)}`;
  const told = changes.filter(isTold);
  if (since === null) return `${title}\n\n${texts.firstRelease}`;
  if (told.length === 0) return `${title}\n\n${escapeMarkdown(texts.nothingChanged)}`;
  // The changelog is a page of its own, with a title and an opening; here its headings go two levels down.
  const [, , ...paragraphs] = writeChangelog({ release, since, changes: told }, language)
    .trim()
    .split('\n\n');
  return [title, ...paragraphs].join('\n\n').replace(/^##(?= )/gm, '####');
}
