import type { Bounds, CodeId, Quantity } from '@pazabierta/schema';
import type { Column } from './column.ts';

/** What carries a quantity with its bounds: an observation or a derived value. */
interface Measured {
  readonly quantity: Quantity | null;
  readonly unit: CodeId;
  readonly bounds: Bounds | null;
}

/** The columns of a quantity, its unit and its bounds. A bound without a number is an empty cell whose kind says why. */
export const quantityColumns: readonly Column<Measured>[] = [
  { header: 'value', type: 'number', of: ({ quantity }) => quantity?.value ?? null },
  { header: 'upper', type: 'number', of: ({ quantity }) => quantity?.upper ?? null },
  { header: 'qualifier', of: ({ quantity }) => quantity?.qualifier ?? null },
  { header: 'resolution', type: 'number', of: ({ quantity }) => quantity?.resolution ?? null },
  { header: 'unit', of: ({ unit }) => unit },
  { header: 'lower_bound', type: 'number', of: ({ bounds }) => bounds?.lower.value ?? null },
  { header: 'lower_bound_kind', of: ({ bounds }) => bounds?.lower.kind ?? null },
  { header: 'upper_bound', type: 'number', of: ({ bounds }) => bounds?.upper.value ?? null },
  { header: 'upper_bound_kind', of: ({ bounds }) => bounds?.upper.kind ?? null },
];
