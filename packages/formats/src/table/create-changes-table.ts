import type { Change } from '@pazabierta/schema';
import type { CitedRelease } from '../citations/cite-release-id.ts';
import { changeColumns } from './columns/change-columns.ts';
import { type Table, type TableOptions, toTable } from './table.ts';

/** What a table of changes is written with; `release` and `sources` are those of the later release. */
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
 * import type { Change, Release } from '@pazabierta/schema';
 * import { createChangesTable } from '@pazabierta/formats/table';
 *
 * const release: Release = {
 *   formatVersion: 1,
 *   schemaVersion: 1,
 *   id: '2026.2',
 *   issued: '2026-11-23',
 *   previous: '2026.1',
 *   title: { es: 'Con las demás fuentes', en: 'With the other sources' },
 *   description: { es: 'Añade las demás fuentes.', en: 'Adds the other sources.' },
 *   additions: { es: 'Se leyeron las demás fuentes.', en: 'The other sources were read.' },
 *   license: 'CC-BY-4.0',
 *   sources: [],
 *   inputsSha256: '0'.repeat(64),
 *   files: [],
 *   digest: '0'.repeat(64),
 *   status: 'published',
 * };
 * const change: Change = {
 *   kind: 'relabelled',
 *   collection: 'datasets',
 *   id: 'mucpaz',
 *   dataset: 'mucpaz',
 *   indicator: null,
 *   field: 'title',
 *   before: { es: 'Redes', en: 'Networks' },
 *   after: { es: 'Redes Mucpaz', en: 'Mucpaz networks' },
 *   reasons: [{ release: '2026.2', kind: 'relabelled', reason: { es: 'Es más claro.', en: 'It is clearer.' } }],
 *   citation: null,
 * };
 * const since = { id: '2026.1', status: 'published' } as const;
 * const table = createChangesTable({ language: 'en', release, sources: new Map(), since });
 * table.columns.slice(0, 3).map(({ name }) => name); // ['kind', 'collection', 'id']
 * table.toCells([change])[0]?.slice(5, 7); // ['title', 'Networks']
 * ```
 */
export function createChangesTable({ since, ...options }: ChangesTableOptions): Table<Change> {
  return toTable(changeColumns(options.language, since), (change: Change) => [change], options);
}
