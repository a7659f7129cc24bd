import type { Language, Observation } from '@pazabierta/schema';
import { citedColumns, itemCitationColumns } from '../citation-columns.ts';
import type { Column } from '../column.ts';
import { toJoined } from '../joined.ts';
import { quantityColumns } from '../quantity-columns.ts';

/** One row for each observation. */
export function observationColumns(language: Language): readonly Column<Observation>[] {
  return [
    { header: 'id', of: ({ id }) => id },
    { header: 'dataset', of: ({ dataset }) => dataset },
    { header: 'indicator', of: ({ indicator }) => indicator },
    { header: 'area', of: ({ dimensions }) => dimensions.area },
    { header: 'time_period', of: ({ dimensions }) => dimensions.timePeriod },
    { header: 'fund', of: ({ dimensions }) => dimensions.fund },
    { header: 'role', of: ({ dimensions }) => dimensions.role },
    { header: 'claim_type', of: ({ dimensions }) => dimensions.claimType },
    ...quantityColumns,
    { header: 'status', of: ({ status }) => status },
    { header: 'absence_reason', of: ({ absence }) => absence?.reason ?? null },
    { header: 'absence_note', language, of: ({ absence }) => absence?.note?.[language] ?? null },
    { header: 'as_printed', of: ({ asPrinted }) => asPrinted },
    { header: 'reference_date', of: ({ referenceDate }) => referenceDate.date },
    { header: 'reference_date_basis', of: ({ referenceDate }) => referenceDate.basis },
    { header: 'fiscal_year', of: ({ attributes }) => attributes?.fiscalYear ?? null },
    { header: 'budget_phase', of: ({ attributes }) => attributes?.budgetPhase ?? null },
    { header: 'price_basis', of: ({ attributes }) => attributes?.priceBasis ?? null },
    { header: 'members', of: ({ members }) => toJoined(members?.codes ?? []) },
    { header: 'members_absence_reason', of: ({ members }) => members?.absence?.reason ?? null },
    { header: 'corroborates', of: ({ corroborates }) => toJoined(corroborates) },
    { header: 'contradicts', of: ({ contradicts }) => toJoined(contradicts) },
    ...citedColumns,
    { header: 'aliases', of: ({ aliases }) => toJoined(aliases) },
    { header: 'note', language, of: ({ note }) => note?.[language] ?? null },
    ...itemCitationColumns(language),
  ];
}
