import type { CalendarDate, Language } from '@pazabierta/schema';
import { toShortened } from '../wording/shortened.ts';
import { escapeXml } from './escape-xml.ts';

/** A feed reader shows the beginning of a summary; the rest is behind its link. */
const LONGEST_SUMMARY = 2000;

/**
 * One entry of a feed (RFC 4287, 4.1.2).
 *
 * @example
 * ```ts
 * import { changes, release } from '@pazabierta/dataset/2026.2';
 * import type { AtomEntry } from '@pazabierta/formats/atom';
 * import { summarizeChanges } from '@pazabierta/formats/changelog';
 *
 * const entry: AtomEntry = {
 *   id: `tag:pazabierta.example,2026:releases/${release.id}`,
 *   title: release.title.es,
 *   updated: release.issued,
 *   link: `https://pazabierta.example/v1/releases/${release.id}`,
 *   summary: summarizeChanges(changes, 'es'),
 * };
 * entry.summary; // 'Hay 536 cambios: 24 revisiones, 476 adiciones y 36 cambios de redacción.'
 * ```
 */
export interface AtomEntry {
  /** A `tag:` or an address that is never given to another entry and never changes, even where the page moves. */
  readonly id: string;
  readonly title: string;
  readonly updated: CalendarDate;
  /** The page to read. */
  readonly link: string;
  readonly summary: string;
  /** The whole text as HTML; where it is left out, the summary stands alone. */
  readonly contentHtml?: string;
}

/**
 * A feed (RFC 4287, 4.1.1).
 *
 * @example
 * ```ts
 * import { type AtomFeed, writeAtomFeed } from '@pazabierta/formats/atom';
 *
 * const feed: AtomFeed = {
 *   id: 'tag:pazabierta.example,2026:releases',
 *   title: 'Paz Abierta & data',
 *   self: 'https://pazabierta.example/v1/releases.atom?lang=en',
 *   alternate: 'https://pazabierta.example/v1/releases',
 *   updated: '2026-11-24',
 *   author: 'Paz Abierta',
 *   entries: [],
 * };
 * writeAtomFeed(feed, 'en').split('\n').slice(3, 5);
 * // ['  <title>Paz Abierta &amp; data</title>', '  <updated>2026-11-24T00:00:00Z</updated>']
 * ```
 */
export interface AtomFeed {
  /** A `tag:` or an address that never changes. */
  readonly id: string;
  readonly title: string;
  /** The address of the feed itself. */
  readonly self: string;
  /** The page that the feed follows. */
  readonly alternate: string;
  readonly updated: CalendarDate;
  /** Who writes the entries. */
  readonly author: string;
  /** Newest first. */
  readonly entries: readonly AtomEntry[];
}

/**
 * Writes a feed as Atom 1.0 (RFC 4287). A summary of more than 2,000 characters is cut, and ends with an ellipsis.
 *
 * @example
 * ```ts
 * import { writeAtomFeed } from '@pazabierta/formats/atom';
 *
 * const feed = writeAtomFeed(
 *   {
 *     id: 'tag:pazabierta.example,2026:releases',
 *     title: 'Ediciones de Paz Abierta',
 *     self: 'https://pazabierta.example/v1/releases.atom',
 *     alternate: 'https://pazabierta.example/v1/releases',
 *     updated: '2026-11-23',
 *     author: 'Paz Abierta',
 *     entries: [],
 *   },
 *   'es',
 * );
 * feed.split('\n')[1]; // '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es">'
 * ```
 */
export function writeAtomFeed(feed: AtomFeed, language: Language): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <id>${escapeXml(feed.id)}</id>`,
    `  <title>${escapeXml(feed.title)}</title>`,
    `  <updated>${toTimestamp(feed.updated)}</updated>`,
    `  <author><name>${escapeXml(feed.author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(feed.self)}"/>`,
    `  <link rel="alternate" href="${escapeXml(feed.alternate)}"/>`,
    ...feed.entries.map(writeEntry),
    '</feed>',
    '',
  ].join('\n');
}

function writeEntry({ id, title, updated, link, summary, contentHtml }: AtomEntry): string {
  return [
    '  <entry>',
    `    <id>${escapeXml(id)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <updated>${toTimestamp(updated)}</updated>`,
    `    <link rel="alternate" href="${escapeXml(link)}"/>`,
    `    <summary>${escapeXml(toShortened(summary, LONGEST_SUMMARY))}</summary>`,
    ...(contentHtml === undefined ? [] : [`    <content type="html">${escapeXml(contentHtml)}</content>`]),
    '  </entry>',
  ].join('\n');
}

/** A day as Atom wants it (RFC 3339): its first moment in UTC, since a day of ours has no hour. */
function toTimestamp(day: CalendarDate): string {
  return `${day}T00:00:00Z`;
}
