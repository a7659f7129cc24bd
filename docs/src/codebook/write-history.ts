import { summarizeChanges, writeChangelog } from '@pazabierta/formats/changelog';
import { toWrittenDay } from '@pazabierta/formats/citations';
import type { Change, Language, Observation } from '@pazabierta/schema';
import { escapeMarkdown } from '../markdown/escape.ts';
import type { Codebook, ReleaseChanges } from './read-codebook.ts';
import { TEXTS } from './texts.ts';
import { writeHoldings } from './write-holdings.ts';

/** What a page tells of. */
export interface Told {
  /** Whether the page tells a change cell by cell. */
  readonly isTold: (change: Change) => boolean;
  /** Whether the page only counts it, since another page tells it. */
  readonly isCounted: (change: Change) => boolean;
  /** Whether an observation is of what the page tells of. */
  readonly isOwn: (observation: Observation) => boolean;
}

/** What each release changed of what the page tells, newest first: every cell with its old and new value and the reason. */
export function writeHistory({ history }: Codebook, told: Told, language: Language): string {
  return history.map((each) => writeRelease(each, told, language)).join('\n\n');
}

function writeRelease(
  { release, since, observations, changes }: ReleaseChanges,
  { isTold, isCounted, isOwn }: Told,
  language: Language,
): string {
  const texts = TEXTS[language];
  const title = `### ${texts.release} ${release.id}, ${toWrittenDay(release.issued, language)}`;
  const own = observations.filter(isOwn);
  if (own.length === 0) return `${title}\n\n${texts.notYet}`;
  if (since === null) return `${title}\n\n${texts.firstRelease} ${texts.had(writeHoldings(own, language))}`;
  const [shown, counted] = [changes.filter(isTold), changes.filter(isCounted)];
  if (shown.length + counted.length === 0) return `${title}\n\n${texts.nothingChanged}`;
  return [
    title,
    ...(shown.length === 0 ? [] : writeShown({ release, since, changes: shown }, language)),
    ...(counted.length === 0
      ? []
      : [
          `${texts.within}: ${escapeMarkdown(summarizeChanges(counted, language))} [${texts.changelog}](../../changelog.${language}.md).`,
        ]),
  ].join('\n\n');
}

/** The changelog is a page of its own, with a title and an opening; here its headings go two levels down, and it says that it cuts only where it does. */
function writeShown(changelog: Parameters<typeof writeChangelog>[0], language: Language): string[] {
  const [, , summary = '', limits = '', ...changes] = writeChangelog(changelog, language)
    .trim()
    .split('\n\n');
  const text = changes.join('\n\n').replace(/^##(?= )/gm, '####');
  return text.includes('…') ? [summary, limits, text] : [summary, text];
}
