import type { Language, Observation } from '@pazabierta/schema';
import type { Cell, Column } from '../table/column.ts';
import { COLUMN_TEXTS } from '../table/column-texts.ts';
import { observationColumns } from '../table/columns/observation-columns.ts';
import type { TableOptions } from '../table/table.ts';

/** The columns of the table of observations that a cube has elsewhere: as dimensions, as values, as statuses, or said once for all figures. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'dataset',
  'indicator',
  'area',
  'time_period',
  'fund',
  'role',
  'claim_type',
  'value',
  'unit',
  'status',
  'source',
  'release',
]);

/**
 * What a figure must not travel without and a cube has no other place for: the rest of its row in a table, by the names of the columns; what is
 * absent is left out.
 */
export type ToDetails = (observation: Observation) => Readonly<Record<string, Cell>>;

/** The details of observations as a function of one, which throws a RangeError if a source of it is not among those handed in. */
export function createDetails({ language, release, sources }: TableOptions): ToDetails {
  const columns = listColumns(language);
  const context = { release, sources };
  return (observation) => {
    const details: Record<string, Cell> = {};
    for (const { header, of } of columns) {
      const cell = of(observation, context);
      if (cell !== null) details[header] = cell;
    }
    return details;
  };
}

/** What each detail means, by its name. */
export function toDetailTexts(language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(
    listColumns(language).map(({ header }) => [header, COLUMN_TEXTS[header]?.[language] ?? header]),
  );
}

function listColumns(language: Language): readonly Column<Observation>[] {
  return observationColumns(language).filter(({ header }) => !ELSEWHERE.has(header));
}
