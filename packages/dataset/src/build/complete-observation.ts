import { type Observation, type Quantity, Unit } from '@pazabierta/schema';
import { bounds } from '@pazabierta/schema/quantity';
import type { CuratedObservation } from '../read/curated-item.ts';
import type { Selection } from '../select/select-release.ts';

/**
 * Fills in what a curated observation leaves out: the dataset and unit of its indicator, the kind of that unit, and its bounds.
 * An exact count has the resolution 1.
 *
 * @returns `null` where the release lacks the indicator or the unit.
 * @throws RangeError if the quantity contradicts itself, such as a count that is not whole.
 */
export function completeObservation(item: CuratedObservation, selection: Selection): Observation | null {
  const indicator = selection.find('indicators', item.indicator)?.item;
  if (indicator === undefined) return null;
  const unit = Unit.safeParse(selection.findCode('units', indicator.unit)).data;
  if (unit === undefined) return null;
  const quantity = item.quantity === null ? null : completeQuantity(item.quantity, unit.kind);
  return {
    ...item,
    dataset: indicator.dataset,
    unit: unit.id,
    quantity,
    bounds: quantity === null ? null : bounds(quantity),
  };
}

function completeQuantity(quantity: Omit<Quantity, 'kind'>, kind: Quantity['kind']): Quantity {
  const isExactCount = kind === 'count' && quantity.qualifier === 'exact';
  return { ...quantity, resolution: quantity.resolution ?? (isExactCount ? 1 : null), kind };
}
