import type { AvailableCode } from '@pazabierta/schema';
import { releaseCitationColumns } from './citation-columns.ts';
import type { Column } from './column.ts';
import { type Table, type TableOptions, toTable } from './table.ts';

/**
 * Creates the table of the codes for which there are observations, one row for each.
 *
 * @example
 * ```ts
 * import { release } from '@pazabierta/dataset/2026.2';
 * import { createAvailabilityTable } from '@pazabierta/formats/table';
 *
 * const table = createAvailabilityTable({ language: 'en', release, sources: new Map() });
 * table.columns.slice(0, 4).map(({ name }) => name); // ['field', 'code', 'count', 'exact']
 * table.toCells([{ field: 'fund', code: 'fortaseg', count: 11, exact: true }])[0]?.slice(0, 4); // ['fund', 'fortaseg', 11, 'true']
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
