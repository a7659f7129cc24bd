import type {
  ChangeKind,
  Collection,
  CollectionItems,
  Label,
  Observation,
  Quantity,
} from '@pazabierta/schema';
import type { Place } from './place.ts';

/** What a later version of an item changed, in what way, and why. */
export interface CuratedChange {
  readonly kind: ChangeKind;
  readonly reason: Label;
  /** The cells that it covers; `null` where it covers all that no other change of the version names. */
  readonly fields: readonly string[] | null;
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
  /** What it changed of the version before it; empty for a first version. */
  readonly changes: readonly CuratedChange[];
  readonly item: CuratedItems[Name];
  readonly place: Place;
}

/** One version of one item of any collection. */
export type CuratedItem = { [Name in Collection]: CuratedVersion<Name> }[Collection];
