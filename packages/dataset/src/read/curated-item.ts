import type { Collection, CollectionItems, Label, Observation, Quantity } from '@pazabierta/schema';
import type { Place } from './place.ts';

/** Why a later version of an item differs from the one before. */
export const CHANGE_KINDS = ['added', 'revised', 'corrected', 'relabelled', 'withdrawn'] as const;

/** What changed in a later version of an item, and why. */
export interface Change {
  readonly kind: (typeof CHANGE_KINDS)[number];
  readonly reason: Label;
}

/** An observation as it is curated: without what is worked out from its indicator, its unit and its quantity. */
export type CuratedObservation = Omit<Observation, 'dataset' | 'unit' | 'bounds' | 'quantity'> & {
  quantity: Omit<Quantity, 'kind'> | null;
};

/** The curated items of each collection, by its name. Only observations differ from what is published. */
export type CuratedItems = Omit<CollectionItems, 'observations'> & { observations: CuratedObservation };

/** One version of one item of a collection, the first release that carries it, and where it stands in the files. */
export interface CuratedVersion<Name extends Collection> {
  readonly collection: Name;
  readonly since: string;
  readonly change: Change | null;
  readonly item: CuratedItems[Name];
  readonly place: Place;
}

/** One version of one item of any collection. */
export type CuratedItem = { [Name in Collection]: CuratedVersion<Name> }[Collection];
