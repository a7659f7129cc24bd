import type { CodeList, Observation } from '@pazabierta/schema';
import { type CsvTable, toCsvTable } from '../csv/csv-table.ts';
import type { Cell, Column, TableContext } from '../table/column.ts';
import { observationColumns } from '../table/columns/observation-columns.ts';
import { rememberLast } from '../table/remember-last.ts';
import { toStatementLetter } from '../table/statement-letter.ts';
import { type TableOptions, toTable } from '../table/table.ts';
import { COMPONENTS, type Component, NOT_APPLICABLE } from './components.ts';
import { toStatusCode } from './status-code.ts';
import { toSdmxId, toStructureReference } from './to-sdmx-id.ts';

/**
 * What a table of SDMX-CSV is written with.
 *
 * @example
 * ```ts
 * import { items, release } from '@pazabierta/dataset/2026.2';
 * import { createSdmxCsvTable, type SdmxCsvOptions } from '@pazabierta/formats/sdmx';
 *
 * const sources = new Map(items.sources.map((source) => [source.id, source]));
 * const options: SdmxCsvOptions = { language: 'es', release, sources, codeLists: items['code-lists'] };
 * createSdmxCsvTable(options).columns.length; // 42
 * createSdmxCsvTable({ ...options, codeLists: [] }); // throws RangeError
 * ```
 */
export interface SdmxCsvOptions extends TableOptions {
  /** The code lists of the release, for the statuses as SDMX names them. */
  readonly codeLists: readonly CodeList[];
}

/**
 * Creates the table of observations as SDMX-CSV 2.0: the columns `STRUCTURE`, `STRUCTURE_ID` and `ACTION` ("I", for information), then
 * every dimension, the measure `OBS_VALUE` and every attribute of the structure that `toSdmxStructure` describes.
 *
 * The values are those of the CSV. Codes have an underscore where ours have a point (`mucpaz_networks`); a dimension that an observation
 * does not have is `_Z`; `OBS_STATUS` is the code of SDMX (an absent figure is `O`, without `OBS_VALUE`); several values are parted by `|`.
 *
 * @throws RangeError if the list of statuses is not among the code lists.
 * @example
 * ```ts
 * import { items, release } from '@pazabierta/dataset/2026.2';
 * import { createSdmxCsvTable } from '@pazabierta/formats/sdmx';
 *
 * const sources = new Map(items.sources.map((source) => [source.id, source]));
 * const codeLists = items['code-lists'];
 * const table = createSdmxCsvTable({ language: 'es', release, sources, codeLists });
 * table.columns.slice(0, 5); // ['STRUCTURE[|]', 'STRUCTURE_ID', 'ACTION', 'INDICATOR', 'REF_AREA']
 * const networks = items.observations.filter(({ id }) => id === 'mucpaz.networks.fortaseg.gasman-2021');
 * table.toRows(networks).split(',').slice(0, 5);
 * // ['dataflow', 'PAZABIERTA:OBSERVATIONS(2026.2.0)', 'I', 'mucpaz_networks', 'MX']
 * ```
 */
export function createSdmxCsvTable(options: SdmxCsvOptions): CsvTable<Observation> {
  const { language, release, codeLists } = options;
  const structure = toStructureReference(release);
  const ours = new Map(observationColumns(language).map((column) => [column.header, column]));
  const statuses = readStatusCodes(codeLists);
  const columns: readonly Column<Observation>[] = [
    { header: `STRUCTURE[${SEPARATOR}]`, of: () => 'dataflow' },
    { header: 'STRUCTURE_ID', of: () => structure },
    { header: 'ACTION', of: () => 'I' },
    ...COMPONENTS.map((component) => {
      const of = cellsOf(component);
      const toSdmx = rememberLast((cell) => toSdmxCell(component, cell, statuses));
      return {
        header: component.many ? `${component.id}[]` : component.id,
        of: (observation: Observation, context: TableContext) => toSdmx(of(observation, context)),
      };
    }),
  ];
  const table = toTable(columns, (observation: Observation) => [observation], options);
  return toCsvTable(table, { bom: false, guarded: false });

  function cellsOf({ column }: Component): Column<Observation>['of'] {
    if (column === null) return ({ id }) => toStatementLetter(id);
    return ours.get(column)?.of ?? (() => null);
  }
}

/** What parts several values of one cell. */
const SEPARATOR = '|';

function toSdmxCell(
  { role, codeList, many }: Component,
  cell: Cell,
  statuses: ReadonlyMap<string, string>,
): Cell {
  if (cell === null) return role === 'dimension' ? NOT_APPLICABLE : null;
  if (typeof cell === 'number') return cell;
  if (codeList === 'observation-statuses') return statuses.get(cell) ?? null;
  const values = many ? cell.split(' | ') : [cell];
  return values.map((value) => (codeList === null ? value : toSdmxId(value))).join(SEPARATOR);
}

/** The codes that SDMX has for our statuses, by ours. */
function readStatusCodes(codeLists: readonly CodeList[]): ReadonlyMap<string, string> {
  const list = codeLists.find(({ id }) => id === 'observation-statuses');
  if (list === undefined) throw new RangeError('The code list "observation-statuses" was not handed in');
  return new Map(list.codes.map((code) => [code.id, toStatusCode(code)]));
}
