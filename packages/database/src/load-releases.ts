import type { Client } from '@libsql/client';
import type { ReleaseContent } from '@pazabierta/dataset';
import { CHANGED, toAbout, toJson } from '@pazabierta/query';
import type { Change, Collection, Observation, Suppression } from '@pazabierta/schema';
import { drizzle } from 'drizzle-orm/libsql';
import { createIndexes, createTables } from './create-tables.ts';
import { expectChanges, type Step } from './expect-changes.ts';
import { startIndex } from './index-words.ts';
import { type Interned, internCodes } from './intern-codes.ts';
import { observationRow } from './observation-row.ts';
import { aliases, changes, items, observations, releases, sourceDates } from './tables.ts';

/** SQLite takes at most 32,766 values in one statement; a row of the widest table has 36. */
const ROWS_AT_ONCE = 800;

/** The version of an item that holds: its canonical JSON, and the release since which it does. */
interface Holding {
  readonly since: number;
  readonly body: string;
}

/**
 * Loads releases, oldest first, into an empty database. A row is written only for what a release changed.
 * What a registration suppresses is left out, and what any release changed of it too, because a change shows what was there before.
 *
 * @throws Error if the database is not empty, a release cannot be read, or it does not say rightly what it changed of the one before; the database is then of no use and must be thrown away.
 * @example
 * ```ts
 * import { createClient } from '@libsql/client';
 * import { createQuestions, loadReleases } from '@pazabierta/database';
 * import { readReleases, releasesFolder } from '@pazabierta/dataset';
 *
 * const client = createClient({ url: ':memory:' });
 * await loadReleases(client, await readReleases(releasesFolder));
 * (await createQuestions(client).releases()).map(({ id }) => id); // ['2026.1', '2026.2']
 * client.close();
 * ```
 */
export async function loadReleases(
  client: Client,
  contents: AsyncIterable<ReleaseContent> | Iterable<ReleaseContent>,
): Promise<void> {
  await createTables(client);
  const database = drizzle(client);
  const codes = internCodes();
  const indexWords = startIndex(client);
  const holding = new Map<Collection, Map<string, Holding>>();
  let ordinal = 0;

  const suppressed: Suppression[] = [];
  let aboutBefore = toAbout([], []);
  for await (const { release, registration, items: collections, changes: changedByRelease } of contents) {
    ordinal += 1;
    await database
      .insert(releases)
      .values({ ordinal, id: release.id, body: toJson(release), registration: toJson(registration) });
    await writeChanges(database, changedByRelease, ordinal);
    suppressed.push(...registration.suppressions);
    const isShown = toShown(registration.suppressions);
    const steps: Step[] = [];
    const about = toAbout(
      collections.indicators.filter(({ id }) => isShown('indicators', id)),
      collections.datasets.filter(({ id }) => isShown('datasets', id)),
    );
    const isReworded = (item: Observation): boolean => toJson(about(item)) !== toJson(aboutBefore(item));
    for (const collection of Object.keys(collections) as Collection[]) {
      const before = holding.get(collection) ?? new Map<string, Holding>();
      const now = new Map<string, Holding>();
      const changed: { id: string; body: string }[] = [];
      // Figures that are the same, and are found by other words, because their indicator or dataset is called otherwise.
      const reworded: { id: string; body: string }[] = [];
      for (const item of collections[collection]) {
        if (!isShown(collection, item.id)) continue;
        const body = toJson(item);
        const held = before.get(item.id);
        if (held?.body === body) {
          now.set(item.id, held);
          if (collection === 'observations' && isReworded(item as Observation))
            reworded.push({ id: item.id, body });
        } else {
          now.set(item.id, { since: ordinal, body });
          changed.push({ id: item.id, body });
        }
      }
      for (const { id, body } of changed) {
        steps.push({ collection, id, before: before.get(id)?.body ?? null, after: body });
      }
      for (const [id, { body }] of before) {
        if (!now.has(id)) steps.push({ collection, id, before: body, after: null });
      }
      const ended = [...before.keys()].filter((id) => now.get(id)?.since !== before.get(id)?.since);
      await end(client, collection, ended, ordinal, codes);
      await endSearchable(
        client,
        collection,
        reworded.map(({ id }) => id),
        ordinal,
      );
      await write(database, collection, changed, ordinal, codes);
      await indexWords(
        collection,
        [...changed, ...reworded].map(({ body }) => body),
        ordinal,
        about,
      );
      holding.set(collection, now);
    }
    if (ordinal > 1 && suppressed.length === 0) expectChanges(release.id, changedByRelease, steps);
    aboutBefore = about;
  }
  await hideChanges(client, suppressed);
  await codes.write(database);
  await createIndexes(client);
}

type Database = ReturnType<typeof drizzle>;

function toShown(suppressions: readonly Suppression[]): (collection: Collection, id: string) => boolean {
  const hidden = new Set(suppressions.map(({ collection, id }) => `${collection}/${id}`));
  return (collection, id) => !hidden.has(`${collection}/${id}`);
}

async function writeChanges(database: Database, changed: readonly Change[], ordinal: number): Promise<void> {
  for (let start = 0; start < changed.length; start += ROWS_AT_ONCE) {
    await database.insert(changes).values(
      changed.slice(start, start + ROWS_AT_ONCE).map((change) => ({
        place: CHANGED.indexOf(change.collection),
        id: change.id,
        ordinal,
        field: change.field ?? '',
        kind: change.kind,
        dataset: change.dataset,
        indicator: change.indicator,
        body: toJson(change),
      })),
    );
  }
}

async function hideChanges(client: Client, suppressed: readonly Suppression[]): Promise<void> {
  for (const { collection, id } of suppressed) {
    await client.execute({
      sql: 'delete from change where place = ? and id = ?',
      args: [CHANGED.indexOf(collection), id],
    });
  }
}

/** Closes the rows of items that a release changed or no longer has. */
async function end(
  client: Client,
  collection: Collection,
  ids: readonly string[],
  ordinal: number,
  codes: Interned,
): Promise<void> {
  if (ids.length === 0) return;
  const json = JSON.stringify(ids);
  if (collection === 'observations') {
    await client.execute({
      sql: 'update observation set until = ? where until is null and id in (select value from json_each(?))',
      args: [ordinal, json],
    });
  }
  await endSearchable(client, collection, ids, ordinal);
  for (const table of collection === 'observations' ? ['alias'] : ['item', 'alias']) {
    await client.execute({
      sql: `update ${table} set until = ? where collection = ? and until is null and id in (select value from json_each(?))`,
      args: [ordinal, collection, json],
    });
  }
  if (collection === 'sources') {
    await client.execute({
      sql: 'update source_date set until = ? where until is null and source in (select value from json_each(?))',
      args: [ordinal, JSON.stringify(ids.map((id) => codes.key(id)))],
    });
  }
}

/** Closes the rows by which items are found. */
async function endSearchable(
  client: Client,
  collection: Collection,
  ids: readonly string[],
  ordinal: number,
): Promise<void> {
  if (ids.length === 0) return;
  await client.execute({
    sql: `update searchable set until = ? where collection = ? and until is null and id in (select value from json_each(?))`,
    args: [ordinal, collection, JSON.stringify(ids)],
  });
}

/** Writes the rows of items that a release added or changed. */
async function write(
  database: Database,
  collection: Collection,
  changed: readonly { id: string; body: string }[],
  since: number,
  codes: Interned,
): Promise<void> {
  for (let start = 0; start < changed.length; start += ROWS_AT_ONCE) {
    const chunk = changed.slice(start, start + ROWS_AT_ONCE);
    const parsed = chunk.map(({ body }) => JSON.parse(body));
    if (collection === 'observations') {
      await database
        .insert(observations)
        .values(parsed.map((observation) => observationRow(observation, since, codes)));
    } else {
      await database.insert(items).values(chunk.map(({ id, body }) => ({ collection, id, since, body })));
    }
    const known = parsed.flatMap(({ id, aliases: earlier = [] }) =>
      (earlier as string[]).map((alias) => ({ collection, alias, id, since })),
    );
    if (known.length > 0) await database.insert(aliases).values(known);
    if (collection === 'sources') {
      await database.insert(sourceDates).values(
        parsed.map(({ id, published }) => ({
          source: codes.key(id),
          since,
          notBefore: published.notBefore,
          notAfter: published.notAfter,
        })),
      );
    }
  }
}
