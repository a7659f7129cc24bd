/** A condition on one field: one of some codes, or a range with both ends included (`null` leaves an end open). */
export type Filter =
  | { readonly field: string; readonly among: readonly string[] }
  | { readonly field: 'value'; readonly from: number | null; readonly to: number | null }
  | { readonly field: 'timePeriod'; readonly from: string | null; readonly until: string | null };
