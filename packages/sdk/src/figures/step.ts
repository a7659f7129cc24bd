import type { CollectionItems, Link, LinkEnd, LinkType } from '@pazabierta/schema';

/**
 * An item to which a walk comes, with the collection that it is of.
 *
 * @example
 * ```ts
 * import * as content from '@pazabierta/dataset/2026.2';
 * import { createEmbedded } from '@pazabierta/sdk/embedded';
 * import { type WalkedItem, walkLinks } from '@pazabierta/sdk/figures';
 *
 * const walked: WalkedItem[] = [];
 * const start = { collection: 'instruments', id: 'nap-1325' } as const;
 * for await (const step of walkLinks(createEmbedded({ contents: [content] }), start, { depth: 1 }))
 *   walked.push(step);
 * walked.filter(({ collection }) => collection === 'commitments').map(({ item }) => item.id);
 * // ['nap-1325.pillar.participation', 'nap-1325.pillar.prevention', 'nap-1325.pillar.protection', 'nap-1325.pillar.relief-and-recovery']
 * ```
 */
export type WalkedItem = {
  [Name in LinkEnd['collection']]: { readonly collection: Name; readonly item: CollectionItems[Name] };
}[LinkEnd['collection']];

/**
 * One step of a walk along links: an item, and how it was reached.
 *
 * @example
 * ```ts
 * import * as content from '@pazabierta/dataset/2026.2';
 * import { createEmbedded } from '@pazabierta/sdk/embedded';
 * import { type Step, walkLinks } from '@pazabierta/sdk/figures';
 *
 * const listWay = (step: Step): string[] => [
 *   ...(step.from === null ? [] : listWay(step.from)),
 *   step.item.id,
 * ];
 * const ways: string[][] = [];
 * const start = { collection: 'commitments', id: 'nap-1325.pillar.prevention' } as const;
 * for await (const step of walkLinks(createEmbedded({ contents: [content] }), start)) {
 *   if (step.by === 'figure' && step.item.id === 'mucpaz.investment.fortaseg.gasman-2021')
 *     ways.push(listWay(step));
 * }
 * ways[0];
 * // ['nap-1325.pillar.prevention', 'mucpaz', 'mucpaz.investment', 'mucpaz.investment.fortaseg.gasman-2021']
 * ```
 */
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
