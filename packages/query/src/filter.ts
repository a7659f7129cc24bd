/** The condition that a field is one of some codes. */
export interface ChosenCodes {
  readonly field: string;
  readonly among: readonly string[];
}

/** A condition on one field: one of some codes, a range with both ends included, or the days that a period lies in (`null` leaves an end open). */
export type Filter =
  | ChosenCodes
  | { readonly field: 'value'; readonly from: number | null; readonly to: number | null }
  | { readonly field: 'timePeriod'; readonly from: string | null; readonly until: string | null };
