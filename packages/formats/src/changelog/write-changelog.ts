import type { Change, ChangeKind, Language, Release, ReleaseId } from '@pazabierta/schema';
import { type CitedRelease, citeReleaseId } from '../citations/cite-release-id.ts';
import { toQuoted } from '../citations/quoted.ts';
import { toWrittenDay } from '../citations/written-day.ts';
import { toWrittenNumber } from '../wording/written-number.ts';
import { LONGEST_TEXT } from './excerpts.ts';
import { groupBy } from './group-by.ts';
import { KIND_WORDS, KINDS } from './kind-words.ts';
import { escapeMarkdown } from './markdown.ts';
import { summarizeChanges } from './summarize-changes.ts';
import { writeReasonGroup } from './write-reason-group.ts';
import { LONGEST_LIST } from './written-list.ts';

const TEXTS = {
  es: {
    changesIn: 'Cambios en la',
    of: 'del ',
    comparedWith: 'comparada con la',
    first: 'Es la primera edición: no hay otra anterior con la que compararla.',
    incomplete: 'La lista no está completa: en total son',
    limits: `Los textos de más de ${LONGEST_TEXT} caracteres y las listas de más de ${LONGEST_LIST} elementos están cortados donde se ve «…».`,
  },
  en: {
    changesIn: 'Changes in',
    of: '',
    comparedWith: 'compared with',
    first: 'It is the first release: there is none before it to compare it with.',
    incomplete: 'The list is not complete: in all there are',
    limits: `Texts of more than ${LONGEST_TEXT} characters and lists of more than ${LONGEST_LIST} elements are cut where "…" stands.`,
  },
} as const;

/**
 * What a changelog is written from.
 *
 * @example
 * ```ts
 * import { changes, release } from '@pazabierta/dataset/2026.2';
 * import { type Changelog, writeChangelog } from '@pazabierta/formats/changelog';
 *
 * const first: Changelog = {
 *   release,
 *   since: { id: '2026.1', status: 'published' },
 *   changes: changes.slice(0, 2),
 *   total: changes.length,
 * };
 * writeChangelog(first, 'en').split('\n')[4];
 * // 'There are 2 changes: 1 addition and 1 rewording. The list is not complete: in all there are 536.'
 * ```
 */
export interface Changelog {
  /** The later release. */
  readonly release: Pick<Release, 'id' | 'status' | 'issued' | 'title'>;
  /** The release that it is compared with; `null` for the first release, which has none before it. */
  readonly since: CitedRelease | null;
  /** The changes in the order in which a release lists them: by collection, item and field. */
  readonly changes: Iterable<Change>;
  /** How many changes there are in all, where `changes` are only the first of them. */
  readonly total?: number;
}

/**
 * Writes what changed between two releases as Markdown that a person reads: first what somebody who quoted a figure must see, changes of
 * one reason together, old and new value of each. Nothing in the data can break the Markdown.
 *
 * A text of more than 300 characters is cut around the place from which it differs, and a list of more than 20 elements after the twentieth;
 * the changelog says so.
 *
 * @example
 * ```ts
 * import { changes, release } from '@pazabierta/dataset/2026.2';
 * import { writeChangelog } from '@pazabierta/formats/changelog';
 *
 * const since = { id: '2026.1', status: 'published' } as const;
 * const ofTitle = changes.filter(({ id, field }) => id === 'unscr-2122' && field === 'title');
 * const lines = writeChangelog({ release, since, changes: ofTitle }, 'en').split('\n');
 * lines[0]; // '# Changes in release 2026.2'
 * lines[4]; // 'There is 1 change: 1 rewording.'
 * lines.at(-2);
 * // '- `unscr-2122`, title. Before: “Resolution 2122”; now: “Resolution 2122 (2013)”.'
 * ```
 */
export function writeChangelog({ release, since, changes, total }: Changelog, language: Language): string {
  const texts = TEXTS[language];
  const shown = [...changes];
  const byKind = groupBy(shown, ({ kind }) => kind);
  const paragraphs = [
    `# ${texts.changesIn} ${citeReleaseId(release, language)}`,
    toOpening(release, since, language),
    ...(since === null ? [] : [toSummary(shown, total ?? shown.length, language)]),
    ...(shown.length === 0 ? [] : [texts.limits]),
    ...KINDS.flatMap((kind) => writeKind(kind, byKind.get(kind) ?? [], release.id, language)),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function toOpening(release: Changelog['release'], since: CitedRelease | null, language: Language): string {
  const { of, comparedWith, first } = TEXTS[language];
  const title = escapeMarkdown(toQuoted(release.title[language], language));
  const comparison = since === null ? `. ${first}` : `, ${comparedWith} ${citeReleaseId(since, language)}.`;
  return `${title}, ${of}${toWrittenDay(release.issued, language)}${comparison}`;
}

function toSummary(shown: readonly Change[], total: number, language: Language): string {
  const summary = summarizeChanges(shown, language);
  if (total <= shown.length) return summary;
  return `${summary} ${TEXTS[language].incomplete} ${toWrittenNumber(total, language)}.`;
}

function writeKind(
  kind: ChangeKind,
  changes: readonly Change[],
  release: ReleaseId,
  language: Language,
): string[] {
  if (changes.length === 0) return [];
  const { heading, meaning } = KIND_WORDS[kind];
  const groups = groupBy(changes, ({ reasons }) => JSON.stringify(reasons));
  return [
    `## ${heading[language]}: ${toWrittenNumber(changes.length, language)}`,
    meaning[language],
    ...[...groups.values()].map((group) => writeReasonGroup(group, release, language)),
  ];
}
