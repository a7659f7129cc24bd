import type { CodeList, Id, Indicator } from '@pazabierta/schema';
import type { TableOptions } from '../table/table.ts';

/** What a JSON-stat document is made with. */
export interface JsonStatOptions extends TableOptions {
  /** The indicators of the release by id, for labels, units and definitions. */
  readonly indicators: ReadonlyMap<Id, Indicator>;
  /** The code lists of the release by id, for labels and the order of categories. */
  readonly codeLists: ReadonlyMap<Id, CodeList>;
  /** Where the list was asked for. */
  readonly address: string;
}
