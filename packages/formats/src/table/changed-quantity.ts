import type { CellValue, Change, Observation, Quantity } from '@pazabierta/schema';

/** The quantity that one side of a change holds: that of the cell, or that of an observation which came or went; otherwise `null`. */
export function toChangedQuantity({ collection, field }: Change, side: CellValue): Quantity | null {
  if (collection !== 'observations' || side === null) return null;
  if (field === null) return (side as Observation).quantity;
  return field === 'quantity' ? (side as Quantity) : null;
}
