import { setImmediate } from 'node:timers/promises';
import type { Client } from '@libsql/client';
import type { JsonText } from '@pazabierta/query';
import type { Change, Collection, CollectionItems } from '@pazabierta/schema';
import { applyChanges } from '@pazabierta/schema/change';
import { sql } from 'drizzle-orm';
import { toAsk } from './ask.ts';
import { notFrom, type Step } from './expect-changes.ts';
import { type AnyItem, type ItemOrJson, toItemJson } from './item-json.ts';
import type { Stream } from './loadable-release.ts';
import { FRAMED, OBSERVATION_JSON } from './observation-json.ts';

/** Where the id begins in the canonical JSON of an item, which it opens. */
const ID_START = '{"id":"'.length;

/** Items that are taken at once: so few that most of what is made on the way does not outlive the first sweep of memory. */
const ITEMS_AT_ONCE = 250;

/** Changed items that are read and written at once. */
const STEPS_AT_ONCE = 2000;

/** What a release did to some items of a collection, and how it says so. */
export interface ChangedItems {
  readonly collection: Collection;
  readonly steps: readonly Step[];
  readonly changes: readonly Change[];
}

/**
 * What a release did to the items of a collection, some at a time: those that it has are held against those that stand.
 *
 * @throws Error if observations are not in order of id.
 */
export async function* stepsFromItems<Name extends Collection>(
  client: Client,
  collection: Name,
  items: Stream<CollectionItems[Name] | JsonText<CollectionItems[Name]>>,
  isShown: (collection: Collection, id: string) => boolean,
  isFirst: boolean,
): AsyncGenerator<readonly Step[]> {
  const held = isFirst ? new Map<string, string>() : await readBodies(client, collection, null);
  let steps: Step[] = [];
  let last = '';
  for await (const item of items) {
    const id = typeof item === 'string' ? item.slice(ID_START, item.indexOf('"', ID_START)) : item.id;
    // Their keys are in that order.
    if (collection === 'observations' && id < last)
      throw new Error(`The observations are not in order of id: "${id}" comes after "${last}"`);
    last = id;
    if (!isShown(collection, id)) continue;
    const before = held.get(id) ?? null;
    held.delete(id);
    const after: ItemOrJson = before === null ? item : toItemJson(item);
    if (before === after) continue;
    steps.push({ collection, id, before, after });
    if (steps.length === ITEMS_AT_ONCE) {
      yield steps;
      steps = [];
      // What SQLite was given is let go only between turns of the event loop.
      await setImmediate();
    }
  }
  for (const [id, before] of held) steps.push({ collection, id, before, after: null });
  if (steps.length > 0) yield steps;
}

/**
 * What a release did, some items at a time, worked out from what it says that it changed.
 *
 * @throws Error if something else stands than what it says that it changed.
 */
export async function* stepsFromChanges(
  client: Client,
  release: string,
  changes: Stream<Change>,
): AsyncGenerator<ChangedItems> {
  let groups: Change[][] = [];
  const take = async (): Promise<ChangedItems | null> => {
    const [collection] = groups.map(([first]) => (first as Change).collection);
    if (collection === undefined) return null;
    const taken = groups;
    groups = [];
    const ids = taken.map(([first]) => (first as Change).id);
    const held = await readBodies(client, collection, ids);
    const steps = taken.map((own, index): Step => {
      const id = ids[index] as string;
      const before = held.get(id) ?? null;
      return { collection, id, before, after: apply(release, before, own) };
    });
    return { collection, steps, changes: taken.flat() };
  };
  for await (const change of changes) {
    const open = groups.at(-1);
    const [first] = open ?? [];
    if (first?.collection === change.collection && first.id === change.id) {
      open?.push(change);
      continue;
    }
    if (groups.length === STEPS_AT_ONCE || (first !== undefined && first.collection !== change.collection)) {
      const taken = await take();
      if (taken !== null) yield taken;
      await setImmediate();
    }
    groups.push([change]);
  }
  const taken = await take();
  if (taken !== null) yield taken;
}

function apply(release: string, before: string | null, changes: readonly Change[]): AnyItem | null {
  try {
    return applyChanges(before && JSON.parse(before), changes) as AnyItem | null;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const [{ collection, id }] = changes as [Change];
    throw notFrom(release, `${collection}/${id}`);
  }
}

/** The canonical JSON of the items of a collection that stand, all or some of them, by id. */
async function readBodies(
  client: Client,
  collection: Collection,
  ids: readonly string[] | null,
): Promise<Map<string, string>> {
  const among = ids === null ? sql`` : sql` and id in (select value from json_each(${JSON.stringify(ids)}))`;
  const query =
    collection === 'observations'
      ? sql`select o.id as id, ${OBSERVATION_JSON} as body from ${FRAMED} where o.until is null${among}`
      : sql`select id, body from item where collection = ${collection} and until is null${among}`;
  const rows = await toAsk(client)(query);
  return new Map(rows.map(({ id, body }) => [id as string, body as string]));
}
