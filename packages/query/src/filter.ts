/** The condition that a field is one of some codes. */
export interface ChosenCodes {
  readonly field: string;
  readonly among: readonly string[];
}

/** The condition that a field is none of some codes. A row that does not have the field is none of them, so it is kept. */
export interface ExcludedCodes {
  readonly field: string;
  readonly noneOf: readonly string[];
}

/** A condition on one field: one of some codes, none of some codes, a range with both ends included, or the days that a period lies in (`null` leaves an end open). */
export type Filter =
  | ChosenCodes
  | ExcludedCodes
  | { readonly field: 'value'; readonly from: number | null; readonly to: number | null }
  | { readonly field: 'timePeriod'; readonly from: string | null; readonly until: string | null };
