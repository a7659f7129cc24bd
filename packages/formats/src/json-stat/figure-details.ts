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

/** What a figure must not travel without, by the names that the columns of the tables have; what is absent is left out. */
export type FigureDetails = Readonly<Record<string, Cell>>;

/**
 * What a cube has no other place for, of each observation: the rest of its row in a table.
 *
 * @throws RangeError if an observation cites a source that is not among the sources handed in.
 */
export function toFigureDetails(
  observations: readonly Observation[],
  { language, release, sources }: TableOptions,
): readonly FigureDetails[] {
  const columns = listColumns(language);
  const context = { release, sources };
  return observations.map((observation) => {
    const details: Record<string, Cell> = {};
    for (const { header, of } of columns) {
      const cell = of(observation, context);
      if (cell !== null) details[header] = cell;
    }
    return details;
  });
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
