import type { Label } from '@pazabierta/schema';

/** Something that stands against an import: in one row of the CSV, in the map, or in the whole file. */
export interface ImportFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** The CSV or the map, by the path that the editor gave. */
  readonly file: string;
  /** The row as a spreadsheet counts it, the header being 1; of the map its line. */
  readonly row: number;
  /** The column of the CSV; empty where it is about no single one. */
  readonly column: string;
  /** The cell as it stands in the CSV. */
  readonly value: string;
  /** The field of the observation, such as `dimensions.area`. */
  readonly field: string;
  readonly message: Label;
  readonly remedy: Label;
}

/** What a finding says, and what would mend it. */
export type Words = Pick<ImportFinding, 'message' | 'remedy'>;
