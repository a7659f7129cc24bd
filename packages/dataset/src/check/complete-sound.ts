import type { Observation } from '@pazabierta/schema';
import { completeObservation } from '../build/complete-observation.ts';
import type { CuratedObservation } from '../read/curated-item.ts';
import type { Selection } from '../select/select-release.ts';

/** The whole observation; `null` where it does not hold together, which the rule "worked-out" says. */
export function completeSound(item: CuratedObservation, selection: Selection): Observation | null {
  try {
    return completeObservation(item, selection);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
