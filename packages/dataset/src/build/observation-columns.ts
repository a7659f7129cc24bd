import type { Citation, Observation } from '@pazabierta/schema';
import type { Column } from './to-csv.ts';

/** The columns of `observations.csv`: every field of an observation, each in a column of its own; lists are joined by " | ". */
export const observationColumns: readonly Column<Observation>[] = [
  { header: 'id', of: ({ id }) => id },
  { header: 'dataset', of: ({ dataset }) => dataset },
  { header: 'indicator', of: ({ indicator }) => indicator },
  { header: 'area', of: ({ dimensions }) => dimensions.area },
  { header: 'time_period', of: ({ dimensions }) => dimensions.timePeriod },
  { header: 'fund', of: ({ dimensions }) => dimensions.fund },
  { header: 'role', of: ({ dimensions }) => dimensions.role },
  { header: 'claim_type', of: ({ dimensions }) => dimensions.claimType },
  { header: 'value', of: ({ quantity }) => quantity?.value ?? null },
  { header: 'upper', of: ({ quantity }) => quantity?.upper ?? null },
  { header: 'qualifier', of: ({ quantity }) => quantity?.qualifier ?? null },
  { header: 'resolution', of: ({ quantity }) => quantity?.resolution ?? null },
  { header: 'quantity_kind', of: ({ quantity }) => quantity?.kind ?? null },
  { header: 'unit', of: ({ unit }) => unit },
  { header: 'lower_bound', of: ({ bounds }) => bounds?.lower.value ?? null },
  { header: 'lower_bound_kind', of: ({ bounds }) => bounds?.lower.kind ?? null },
  { header: 'upper_bound', of: ({ bounds }) => bounds?.upper.value ?? null },
  { header: 'upper_bound_kind', of: ({ bounds }) => bounds?.upper.kind ?? null },
  { header: 'status', of: ({ status }) => status },
  { header: 'absence_reason', of: ({ absence }) => absence?.reason ?? null },
  { header: 'absence_note_es', of: ({ absence }) => absence?.note?.es ?? null },
  { header: 'absence_note_en', of: ({ absence }) => absence?.note?.en ?? null },
  { header: 'as_printed', of: ({ asPrinted }) => asPrinted },
  { header: 'reference_date', of: ({ referenceDate }) => referenceDate.date },
  { header: 'reference_date_basis', of: ({ referenceDate }) => referenceDate.basis },
  { header: 'fiscal_year', of: ({ attributes }) => attributes?.fiscalYear ?? null },
  { header: 'budget_phase', of: ({ attributes }) => attributes?.budgetPhase ?? null },
  { header: 'price_basis', of: ({ attributes }) => attributes?.priceBasis ?? null },
  ...citationColumns('', ({ citation }) => citation),
  { header: 'members', of: ({ members }) => toJoined(members?.codes ?? []) },
  { header: 'members_absence_reason', of: ({ members }) => members?.absence?.reason ?? null },
  { header: 'members_absence_note_es', of: ({ members }) => members?.absence?.note?.es ?? null },
  { header: 'members_absence_note_en', of: ({ members }) => members?.absence?.note?.en ?? null },
  ...citationColumns('members_', ({ members }) => members?.citation ?? null),
  { header: 'corroborates', of: ({ corroborates }) => toJoined(corroborates) },
  { header: 'contradicts', of: ({ contradicts }) => toJoined(contradicts) },
  { header: 'note_es', of: ({ note }) => note?.es ?? null },
  { header: 'note_en', of: ({ note }) => note?.en ?? null },
  { header: 'aliases', of: ({ aliases }) => toJoined(aliases) },
];

function citationColumns(
  prefix: string,
  of: (observation: Observation) => Citation | null,
): readonly Column<Observation>[] {
  return [
    { header: `${prefix}source`, of: (item) => of(item)?.source ?? null },
    { header: `${prefix}locator_label`, of: (item) => of(item)?.locator?.label ?? null },
    { header: `${prefix}locator_value`, of: (item) => of(item)?.locator?.value ?? null },
    { header: `${prefix}attributed_to`, of: (item) => of(item)?.attributedTo ?? null },
    { header: `${prefix}source_version`, of: (item) => of(item)?.version ?? null },
    { header: `${prefix}via`, of: (item) => of(item)?.via ?? null },
  ];
}

function toJoined(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(' | ');
}
