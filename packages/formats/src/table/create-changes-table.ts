import type { Change } from '@pazabierta/schema';
import type { CitedRelease } from '../citations/cite-release-id.ts';
import { changeColumns } from './columns/change-columns.ts';
import { type Table, type TableOptions, toTable } from './table.ts';

/**
 * What a table of changes is written with; `release` and `sources` are those of the later release.
 *
 * @example
 * ```ts
 * import { items, release } from '@pazabierta/dataset/2026.2';
 * import { type ChangesTableOptions, createChangesTable } from '@pazabierta/formats/table';
 *
 * const options: ChangesTableOptions = {
 *   language: 'es',
 *   release,
 *   sources: new Map(items.sources.map((source) => [source.id, source])),
 *   since: { id: '2026.1', status: 'published' },
 * };
 * createChangesTable(options)
 *   .columns.map(({ name }) => name)
 *   .slice(5, 9); // ['field', 'before', 'before_qualifier', 'before_upper']
 * ```
 */
export interface ChangesTableOptions extends TableOptions {
  /** The earlier release, from which the changes lead to the later one. */
  readonly since: CitedRelease;
}

/**
 * Creates the table of what changed between two releases, one row for each change.
 *
 * `before` and `after` hold a quantity as its number, with qualifier and upper figure beside it; a text in both languages in the language
 * asked for or, where only the other one changed, that one with its code before it ("en: Networks"); an item that came or went by its
 * name, an observation by its number; and any other value as JSON.
 *
 * @example
 * ```ts
 * import { changes, items, release } from '@pazabierta/dataset/2026.2';
 * import { createChangesTable } from '@pazabierta/formats/table';
 *
 * const sources = new Map(items.sources.map((source) => [source.id, source]));
 * const since = { id: '2026.1', status: 'published' } as const;
 * const table = createChangesTable({ language: 'en', release, sources, since });
 * table.columns.slice(0, 3).map(({ name }) => name); // ['kind', 'collection', 'id']
 * const ofTitle = changes.filter(({ id, field }) => id === 'unscr-2122' && field === 'title');
 * table.toCells(ofTitle)[0]?.slice(0, 7);
 * // ['relabelled', 'instruments', 'unscr-2122', null, null, 'title', 'Resolution 2122']
 * ```
 */
export function createChangesTable({ since, ...options }: ChangesTableOptions): Table<Change> {
  return toTable(changeColumns(options.language, since), (change: Change) => [change], options);
}
