import type { AvailableCode } from '@pazabierta/schema';
import { releaseCitationColumns } from './citation-columns.ts';
import type { Column } from './column.ts';
import { type Table, type TableOptions, toTable } from './table.ts';

/**
 * Creates the table of the codes for which there are observations, one row for each.
 *
 * @example
 * ```ts
 * import type { Release } from '@pazabierta/schema';
 * import { createAvailabilityTable } from '@pazabierta/formats/table';
 *
 * const release: Release = {
 *   formatVersion: 1,
 *   schemaVersion: 1,
 *   id: '2026.1',
 *   issued: '2026-11-23',
 *   previous: null,
 *   title: { es: 'Lo que afirma el artículo', en: 'What the article states' },
 *   description: { es: 'Reúne lo que afirma un solo texto.', en: 'Holds what a single text states.' },
 *   additions: null,
 *   license: 'CC-BY-4.0',
 *   sources: [],
 *   inputsSha256: '0'.repeat(64),
 *   files: [],
 *   digest: '0'.repeat(64),
 *   status: 'published',
 * };
 * const table = createAvailabilityTable({ language: 'en', release, sources: new Map() });
 * table.columns.slice(0, 4).map(({ name }) => name); // ['field', 'code', 'count', 'exact']
 * table.toCells([{ field: 'area', code: 'MX-OAX', count: 3, exact: true }])[0]?.slice(0, 4); // ['area', 'MX-OAX', 3, 'true']
 * ```
 */
export function createAvailabilityTable(options: TableOptions): Table<AvailableCode> {
  const columns: readonly Column<AvailableCode>[] = [
    { header: 'field', of: ({ field }) => field },
    { header: 'code', of: ({ code }) => code },
    { header: 'count', type: 'number', of: ({ count }) => count },
    { header: 'exact', of: ({ exact }) => String(exact) },
    ...releaseCitationColumns(options.language),
  ];
  return toTable(columns, (code: AvailableCode) => [code], options);
}
