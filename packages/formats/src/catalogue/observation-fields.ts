/**
 * The columns of `observations.csv` in order, each with its type in a Table Schema; numbers are decimals with a point, and what is absent is empty.
 *
 * @example
 * ```ts
 * import { OBSERVATION_FIELDS } from '@pazabierta/formats/catalogue';
 *
 * OBSERVATION_FIELDS.filter(({ type }) => type === 'number').map(({ name }) => name);
 * // ['value', 'upper', 'resolution', 'lower_bound', 'upper_bound']
 * ```
 */
export const OBSERVATION_FIELDS: readonly { readonly name: string; readonly type: 'string' | 'number' }[] = [
  { name: 'id', type: 'string' },
  { name: 'dataset', type: 'string' },
  { name: 'indicator', type: 'string' },
  { name: 'area', type: 'string' },
  { name: 'time_period', type: 'string' },
  { name: 'fund', type: 'string' },
  { name: 'role', type: 'string' },
  { name: 'claim_type', type: 'string' },
  { name: 'value', type: 'number' },
  { name: 'upper', type: 'number' },
  { name: 'qualifier', type: 'string' },
  { name: 'resolution', type: 'number' },
  { name: 'quantity_kind', type: 'string' },
  { name: 'unit', type: 'string' },
  { name: 'lower_bound', type: 'number' },
  { name: 'lower_bound_kind', type: 'string' },
  { name: 'upper_bound', type: 'number' },
  { name: 'upper_bound_kind', type: 'string' },
  { name: 'status', type: 'string' },
  { name: 'absence_reason', type: 'string' },
  { name: 'absence_note_es', type: 'string' },
  { name: 'absence_note_en', type: 'string' },
  { name: 'as_printed', type: 'string' },
  { name: 'reference_date', type: 'string' },
  { name: 'reference_date_basis', type: 'string' },
  { name: 'fiscal_year', type: 'string' },
  { name: 'budget_phase', type: 'string' },
  { name: 'price_basis', type: 'string' },
  { name: 'source', type: 'string' },
  { name: 'locator_label', type: 'string' },
  { name: 'locator_value', type: 'string' },
  { name: 'attributed_to', type: 'string' },
  { name: 'source_version', type: 'string' },
  { name: 'via', type: 'string' },
  { name: 'members', type: 'string' },
  { name: 'members_absence_reason', type: 'string' },
  { name: 'members_absence_note_es', type: 'string' },
  { name: 'members_absence_note_en', type: 'string' },
  { name: 'members_source', type: 'string' },
  { name: 'members_locator_label', type: 'string' },
  { name: 'members_locator_value', type: 'string' },
  { name: 'members_attributed_to', type: 'string' },
  { name: 'members_source_version', type: 'string' },
  { name: 'members_via', type: 'string' },
  { name: 'corroborates', type: 'string' },
  { name: 'contradicts', type: 'string' },
  { name: 'note_es', type: 'string' },
  { name: 'note_en', type: 'string' },
  { name: 'aliases', type: 'string' },
];
