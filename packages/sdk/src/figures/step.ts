import type { CollectionItems, Link, LinkEnd, LinkType } from '@pazabierta/schema';

/** An item to which a walk comes, with the collection that it is of. */
export type WalkedItem = {
  [Name in LinkEnd['collection']]: { readonly collection: Name; readonly item: CollectionItems[Name] };
}[LinkEnd['collection']];

/** One step of a walk along links: an item, and how it was reached. */
export type Step = WalkedItem & {
  /** The step from which it was reached; `null` for the start. Followed back, it is the way from the start. */
  readonly from: Step | null;
  /** How many steps the item is away from the start: 0 for the start itself. */
  readonly depth: number;
  /** What the way says: a type of link, or `part` (a commitment of an instrument or below another), or `figure` (an observation of an indicator). */
  readonly by: LinkType | 'part' | 'figure' | null;
  /** The link that was walked, with its basis and its citation; `null` where the item itself says how it belongs. */
  readonly link: Link | null;
  /** Whether the link was walked from its `to` to its `from`, as from a plan to what implements it. */
  readonly backward: boolean;
  /** Whether an earlier step came to the same item. */
  readonly again: boolean;
};
