import type { Client } from '@libsql/client';
import { CHANGED, toJson } from '@pazabierta/query';
import type { Change, Collection, Suppression } from '@pazabierta/schema';
import { drizzle } from 'drizzle-orm/libsql';
import { createIndexes, createTables } from './create-tables.ts';
import { expectChanges, type Step } from './expect-changes.ts';
import { expectCounts } from './expect-counts.ts';
import type { LoadableRelease, Stream } from './loadable-release.ts';
import { stepsFromChanges, stepsFromItems } from './steps.ts';
import { releases } from './tables.ts';
import { hideChanges, writeChanges } from './write-changes.ts';
import { startItems } from './write-items.ts';

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
export async function loadReleases(client: Client, contents: Stream<LoadableRelease>): Promise<void> {
  await createTables(client);
  await addReleases(client, contents);
}

/**
 * Loads releases that follow those of a database, oldest first.
 *
 * @throws Error as {@link loadReleases} does.
 * @example
 * ```ts
 * import { createClient } from '@libsql/client';
 * import { addReleases, createQuestions, loadReleases } from '@pazabierta/database';
 * import * as first from '@pazabierta/dataset/2026.1';
 * import * as second from '@pazabierta/dataset/2026.2';
 *
 * const client = createClient({ url: ':memory:' });
 * await loadReleases(client, [first]);
 * await addReleases(client, [second]);
 * (await createQuestions(client).releases()).map(({ id }) => id); // ['2026.1', '2026.2']
 * client.close();
 * ```
 */
export async function addReleases(client: Client, contents: Stream<LoadableRelease>): Promise<void> {
  const { rows } = await client.execute('select registration from release order by ordinal');
  const registered = rows.map(
    (row) => JSON.parse(row['registration'] as string).suppressions as Suppression[],
  );
  let ordinal = registered.length;
  for await (const content of contents) {
    ordinal += 1;
    await loadRelease(client, content, { ordinal, registered });
    registered.push(content.registration.suppressions);
    if (ordinal === 1) await createIndexes(client);
  }
  if (ordinal === 0) await createIndexes(client);
  await hideChanges(client, registered.flat());
}

/** Which release is loaded, counted from 1, and what those before it suppress. */
interface Loading {
  readonly ordinal: number;
  readonly registered: readonly (readonly Suppression[])[];
}

async function loadRelease(
  client: Client,
  { release, registration, items, changes }: LoadableRelease,
  { ordinal, registered }: Loading,
): Promise<void> {
  await drizzle(client)
    .insert(releases)
    .values({
      ordinal,
      id: release.id,
      body: toJson(release),
      registration: toJson(registration),
      observations: 0,
    });
  const isShown = toShown(registration.suppressions);
  const writer = await startItems(client, ordinal);

  if (items === undefined) {
    const before = registered.at(-1);
    if (before === undefined || toJson(before) !== toJson(registration.suppressions))
      throw new Error(
        `Release ${release.id} must be loaded with its items: its changes alone do not tell what it holds`,
      );
    for await (const chunk of stepsFromChanges(client, release.id, shown(changes, isShown))) {
      await writeChanges(client, chunk.changes, ordinal);
      await writer.write(chunk.collection, chunk.steps);
    }
    await writer.finish();
    await expectCounts(client, release);
    return;
  }

  const listed: Change[] = [];
  for await (const change of changes) listed.push(change);
  await writeChanges(client, listed, ordinal);
  const taken: Step[] = [];
  const hasSuppressed = [...registered, registration.suppressions].some(({ length }) => length > 0);
  for (const collection of CHANGED) {
    for await (const steps of stepsFromItems(client, collection, items[collection], isShown, ordinal === 1)) {
      await writer.write(collection, steps);
      if (ordinal > 1) taken.push(...steps);
    }
  }
  await writer.finish();
  if (ordinal > 1 && !hasSuppressed) expectChanges(release.id, listed, taken);
}

type IsShown = (collection: Collection, id: string) => boolean;

function toShown(suppressions: readonly Suppression[]): IsShown {
  const hidden = new Set(suppressions.map(({ collection, id }) => `${collection}/${id}`));
  return hidden.size === 0 ? () => true : (collection, id) => !hidden.has(`${collection}/${id}`);
}

async function* shown(changes: Stream<Change>, isShown: IsShown): AsyncGenerator<Change> {
  for await (const change of changes) if (isShown(change.collection, change.id)) yield change;
}
