import type { Collection, CollectionItems } from '@pazabierta/schema';
import type { Column } from './column.ts';
import { codeColumns, toListedCodes } from './columns/code-columns.ts';
import { commitmentColumns } from './columns/commitment-columns.ts';
import { datasetColumns } from './columns/dataset-columns.ts';
import { erratumColumns } from './columns/erratum-columns.ts';
import { indicatorColumns } from './columns/indicator-columns.ts';
import { institutionColumns } from './columns/institution-columns.ts';
import { instrumentColumns } from './columns/instrument-columns.ts';
import { linkColumns } from './columns/link-columns.ts';
import { milestoneColumns } from './columns/milestone-columns.ts';
import { observationColumns } from './columns/observation-columns.ts';
import { sourceColumns } from './columns/source-columns.ts';
import { type Table, type TableOptions, toTable } from './table.ts';

const TABLES: {
  [Name in Collection]: (options: TableOptions) => Table<CollectionItems[Name]>;
} = {
  datasets: oneRowEach(datasetColumns),
  instruments: oneRowEach(instrumentColumns),
  commitments: oneRowEach(commitmentColumns),
  indicators: oneRowEach(indicatorColumns),
  observations: oneRowEach(observationColumns),
  institutions: oneRowEach(institutionColumns),
  sources: oneRowEach(sourceColumns),
  'code-lists': (options) => toTable(codeColumns(options.language), toListedCodes, options),
  links: oneRowEach(linkColumns),
  milestones: oneRowEach(milestoneColumns),
  errata: oneRowEach(erratumColumns),
};

/**
 * Creates the table of one collection, one row for each item (for each code, in `code-lists`), for whichever format writes it.
 *
 * An absent value is a `null`, never 0. A wording that is absent in the language asked for is a `null`, whose status and reason stand
 * beside it. Several values in one cell are joined by " | ". The last columns are `citation` and `release`.
 *
 * @example
 * ```ts
 * import { items, release } from '@pazabierta/dataset/2026.2';
 * import { createTable } from '@pazabierta/formats/table';
 *
 * const sources = new Map(items.sources.map((source) => [source.id, source]));
 * const table = createTable('commitments', { language: 'es', release, sources });
 * const title = table.columns.findIndex(({ name }) => name === 'title');
 * const pillars = items.commitments.filter(({ id }) => id.startsWith('nap-1325.pillar'));
 * table.toCells(pillars).map((row) => row[title]);
 * // ['participación', 'prevención', 'protección', 'socorro y recuperación']
 * ```
 */
export function createTable<Name extends Collection>(
  collection: Name,
  options: TableOptions,
): Table<CollectionItems[Name]> {
  return TABLES[collection](options);
}

function oneRowEach<Item>(columnsOf: (language: TableOptions['language']) => readonly Column<Item>[]) {
  return (options: TableOptions): Table<Item> =>
    toTable(columnsOf(options.language), (item: Item) => [item], options);
}
