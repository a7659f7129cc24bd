import type { Collection, CollectionItems, Link, LinkEnd } from '@pazabierta/schema';
import type { ListQuestion, PazAbierta } from '../paz-abierta.ts';
import type { Step, WalkedItem } from './step.ts';
import { askFigures, askParts, findWays, isPayment } from './ways.ts';

/**
 * How far a walk goes, and what ends it.
 *
 * @example
 * ```ts
 * import * as content from '@pazabierta/dataset/2026.2';
 * import { createEmbedded } from '@pazabierta/sdk/embedded';
 * import { type WalkOptions, walkLinks } from '@pazabierta/sdk/figures';
 *
 * const nearest: WalkOptions = { depth: 1 };
 * const start = { collection: 'instruments', id: 'unscr-1325' } as const;
 * const ids: string[] = [];
 * for await (const { item } of walkLinks(createEmbedded({ contents: [content] }), start, nearest))
 *   ids.push(item.id);
 * ids;
 * // ['unscr-1325', 'early-warning-guide', 'nap-1325']
 * ```
 */
export interface WalkOptions {
  /** How many steps it goes at most from the start; 8 unless told. */
  readonly depth?: number;
  readonly signal?: AbortSignal;
}

const DEPTH = 8;

/**
 * Walks from a commitment or an instrument to what carries it out, to what pays and measures that, and to the figures: first back along
 * `implements`, `alignedWith` and `partOf`, then along `fundedBy` and `measuredBy`. Once at what pays, it goes only along these two, since what
 * else a fund pays is not on the way. The nearest items come first, and among equals the parts, then the links by their ids, then the figures.
 *
 * Every link is walked once, and says whether a source states it or the project reads it so. An item that is reached by two links is
 * given twice, the second time with `again`. Of the money of a fund (a code of `funds` with the same id) only the figures of that fund are given.
 *
 * @param start - a commitment, an instrument, or any other end of links.
 * @throws RangeError if the depth is not a whole number of at least 0.
 * @throws whatever `paz` throws, as where there is no such item.
 * @example
 * ```ts
 * import { createClient } from '@pazabierta/sdk';
 * import { format, walkLinks } from '@pazabierta/sdk/figures';
 *
 * const pazAbierta = createClient({ baseUrl: 'http://127.0.0.1:8787', release: '2026.2' });
 * const start = { collection: 'commitments', id: 'nap-1325.pillar.prevention' } as const;
 * const money = new Map<string, string>();
 * for await (const { collection, item } of walkLinks(pazAbierta, start)) {
 *   if (collection !== 'observations' || item.quantity?.kind !== 'money') continue;
 *   if (item.indicator === 'mucpaz.investment') money.set(item.id, format(item.quantity, 'es-MX'));
 * }
 * [...money];
 * // [['mucpaz.investment.fasp.gasman-2021', '9 millones de pesos (cifra redonda)'], ['mucpaz.investment.fortaseg.gasman-2021', 'más de 123 millones de pesos']]
 * ```
 */
export async function* walkLinks(
  paz: PazAbierta,
  start: LinkEnd,
  { depth = DEPTH, signal }: WalkOptions = {},
): AsyncGenerator<Step, void, undefined> {
  if (!(Number.isSafeInteger(depth) && depth >= 0)) {
    throw new RangeError(`Cannot walk ${depth} steps: the depth must be a whole number of at least 0`);
  }
  const options = signal === undefined ? {} : { signal };
  const list = async <Name extends Collection>(name: Name, question: ListQuestion<Name>) => {
    const items: CollectionItems[Name][] = [];
    for await (const item of paz.items(name, question, options)) items.push(item);
    return items.toSorted(byId);
  };
  const links = await list('links', {});
  const funds = (await paz.get('code-lists', 'funds', options)).data.codes.map(({ id }) => id);

  const walked = new Set<Link>();
  const reached = new Map<string, WalkedItem>();
  const left = new Set<string>();
  const find = async ({ collection, id }: LinkEnd): Promise<WalkedItem> =>
    reached.get(toKey(collection, id)) ??
    ({ collection, item: (await paz.get(collection, id, options)).data } as WalkedItem);
  const take = (found: WalkedItem, way: Way): Step => {
    const key = toKey(found.collection, found.item.id);
    const again = reached.has(key);
    reached.set(key, found);
    return { ...found, ...way, again };
  };

  const stepsFrom = async function* (from: Step): AsyncGenerator<Step> {
    const way = { from, depth: from.depth + 1, link: null, backward: false };
    const parts = askParts(from);
    for (const item of parts === null ? [] : await list('commitments', parts)) {
      // A commitment below another one is reached from that one.
      if (from.collection === 'instruments' && item.parent !== null) continue;
      yield take({ collection: 'commitments', item }, { ...way, by: 'part' });
    }
    for (const { link, backward } of findWays(from, links)) {
      if (walked.has(link)) continue;
      walked.add(link);
      yield take(await find(backward ? link.from : link.to), { ...way, by: link.type, link, backward });
    }
    const figures = askFigures(from, funds);
    for (const item of figures === null ? [] : await list('observations', figures)) {
      yield take({ collection: 'observations', item }, { ...way, by: 'figure' });
    }
  };

  const first = take(await find(start), { from: null, depth: 0, by: null, link: null, backward: false });
  yield first;
  const waiting = [first];
  for (let from = waiting.shift(); from !== undefined; from = waiting.shift()) {
    // What pays leads on by fewer ways, and a fund to its own figures only, so that the same item may be left more than once.
    const leaving = [
      toKey(from.collection, from.item.id),
      isPayment(from),
      askFigures(from, funds)?.['fund'],
    ].join();
    if (from.depth === depth || left.has(leaving)) continue;
    left.add(leaving);
    for await (const step of stepsFrom(from)) {
      yield step;
      waiting.push(step);
    }
  }
}

type Way = Pick<Step, 'from' | 'depth' | 'by' | 'link' | 'backward'>;

function toKey(collection: Collection, id: string): string {
  return `${collection}/${id}`;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
