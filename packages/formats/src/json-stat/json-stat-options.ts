import type { CodeList, Id, Indicator } from '@pazabierta/schema';
import type { TableOptions } from '../table/table.ts';

/**
 * What a JSON-stat document is made with.
 *
 * @example
 * ```ts
 * import { items, release } from '@pazabierta/dataset/2026.2';
 * import { createJsonStatWriter, type JsonStatOptions } from '@pazabierta/formats/json-stat';
 *
 * const options: JsonStatOptions = {
 *   language: 'en',
 *   release,
 *   sources: new Map(items.sources.map((source) => [source.id, source])),
 *   indicators: new Map(items.indicators.map((indicator) => [indicator.id, indicator])),
 *   codeLists: new Map(items['code-lists'].map((list) => [list.id, list])),
 *   address: 'https://pazabierta.example/v1/observations?release=2026.2',
 * };
 * const empty = JSON.parse(await new Blob([...createJsonStatWriter(options).end()]).text());
 * [empty.class, empty.label, empty.href];
 * // ['collection', 'Paz Abierta, release 2026.2', 'https://pazabierta.example/v1/observations?release=2026.2']
 * ```
 */
export interface JsonStatOptions extends TableOptions {
  /** The indicators of the release by id, for labels, units and definitions. */
  readonly indicators: ReadonlyMap<Id, Indicator>;
  /** The code lists of the release by id, for labels and the order of categories. */
  readonly codeLists: ReadonlyMap<Id, CodeList>;
  /** Where the list was asked for. */
  readonly address: string;
}
