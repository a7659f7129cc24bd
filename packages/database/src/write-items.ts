import type { Client } from '@libsql/client';
import { toAbout } from '@pazabierta/query';
import type { Collection, Dataset, Indicator, Observation } from '@pazabierta/schema';
import { sql } from 'drizzle-orm';
import { toAsk } from './ask.ts';
import type { Step } from './expect-changes.ts';
import { startIndex } from './index-words.ts';
import { insertRows, ROWS_AT_ONCE, type Value } from './insert-rows.ts';
import { type ItemOrJson, toItem, toItemJson } from './item-json.ts';
import { OBSERVATION_JSON } from './observation-json.ts';
import { startObservations } from './observation-writer.ts';
import { placeKeys, ROOM } from './place-keys.ts';

/** Writes what a release did to items, collection by collection in the order of `COLLECTIONS`. */
export interface ItemWriter {
  /** Ends the rows of what was changed or removed, and writes those of what was changed or added. */
  write(collection: Collection, steps: readonly Step[]): Promise<void>;
  /** Writes what follows from all of it. */
  finish(): Promise<void>;
}

/** Starts to write the items of a release. */
export async function startItems(client: Client, ordinal: number): Promise<ItemWriter> {
  const observations = await startObservations(client, ordinal);
  const words = await startIndex(client, ordinal);
  const labelsBefore = await readLabels(client);
  // Indicators and datasets come before observations, which are found by what those are called too.
  let labels: Promise<Labels> | undefined;
  const labelsNow = (): Promise<Labels> => {
    labels ??= readLabels(client);
    return labels;
  };
  let lastKey = 0;
  // How many observations this release has more than the one before.
  let more = 0;

  const writeObservations = async (steps: readonly Step[]): Promise<ItemOrJson[]> => {
    const added = steps.filter((step): step is Step & { after: ItemOrJson } => step.after !== null);
    const ids = added.map(({ id }) => id);
    const keys =
      ordinal === 1 ? ids.map((_, index) => lastKey + ROOM * (index + 1)) : await placeKeys(client, ids);
    lastKey = keys.at(-1) ?? lastKey;
    const found: ItemOrJson[] = [];
    const aliases: Value[][] = [];
    for (const [index, { id, after }] of added.entries()) {
      const item = after as Observation | string;
      const { isFound, hasAliases } = observations.add(item, id, keys[index] as number);
      if (isFound) found.push(after);
      if (hasAliases) aliases.push(...toAliases('observations', toItem(item), ordinal));
    }
    // Later ones find their keys among those that were written.
    await observations.flush(ordinal === 1 ? ROWS_AT_ONCE : 1);
    await insertRows(client, 'alias', ALIAS_COLUMNS, aliases);
    return found;
  };

  return {
    async write(collection, steps) {
      const ended = steps.filter(({ before }) => before !== null).map(({ id }) => id);
      if (ended.length > 0) await end(client, collection, ended, ordinal);
      if (collection === 'observations')
        for (const { before, after } of steps) more += Number(after !== null) - Number(before !== null);
      const written =
        collection === 'observations'
          ? await writeObservations(steps)
          : await writeCatalogue(client, collection, steps, ordinal);
      const { indicators, datasets } = collection === 'observations' ? await labelsNow() : labelsBefore;
      await words.add(collection, written, toAbout(indicators, datasets));
    },
    async finish() {
      await observations.flush(1);
      await client.execute({
        sql: `update release set observations = ? + coalesce((select observations from release where ordinal = ?), 0) where ordinal = ?`,
        args: [more, ordinal - 1, ordinal],
      });
      const now = await labelsNow();
      const bodies = await readReworded(client, ordinal, differing(labelsBefore, now));
      const ids = bodies.map((body) => JSON.parse(body).id);
      await endSearchable(client, 'observations', ids, ordinal);
      await words.add('observations', bodies, toAbout(now.indicators, now.datasets));
      await words.finish();
    },
  };
}

const ALIAS_COLUMNS = ['collection', 'alias', 'id', 'since'];

const toAliases = (
  collection: Collection,
  { id, aliases = [] }: { id: string; aliases?: readonly string[] },
  since: number,
): Value[][] => aliases.map((alias) => [collection, alias, id, since]);

async function writeCatalogue(
  client: Client,
  collection: Collection,
  steps: readonly Step[],
  since: number,
): Promise<string[]> {
  const bodies = steps.flatMap(({ after }) => (after === null ? [] : toItemJson(after)));
  const parsed = bodies.map((body) => JSON.parse(body));
  const values = parsed.map(({ id }, index) => [collection, id, since, bodies[index] as string]);
  await insertRows(client, 'item', ['collection', 'id', 'since', 'body'], values);
  const aliases = parsed.flatMap((item) => toAliases(collection, item, since));
  await insertRows(client, 'alias', ALIAS_COLUMNS, aliases);
  if (collection === 'sources') {
    const dates = parsed.map(({ id, published }) => [id, since, published.notBefore, published.notAfter]);
    await insertRows(client, 'source_date', ['source', 'since', 'not_before', 'not_after'], dates);
  }
  return bodies;
}

/** Closes the rows of items that a release changed or no longer has. */
async function end(
  client: Client,
  collection: Collection,
  ids: readonly string[],
  ordinal: number,
): Promise<void> {
  const json = JSON.stringify(ids);
  const those = 'until is null and id in (select value from json_each(?))';
  if (collection === 'observations') {
    await client.execute({ sql: `update observation set until = ? where ${those}`, args: [ordinal, json] });
  }
  await endSearchable(client, collection, ids, ordinal);
  for (const table of collection === 'observations' ? ['alias'] : ['item', 'alias']) {
    await client.execute({
      sql: `update ${table} set until = ? where collection = ? and ${those}`,
      args: [ordinal, collection, json],
    });
  }
  if (collection === 'sources') {
    await client.execute({
      sql: 'update source_date set until = ? where until is null and source in (select value from json_each(?))',
      args: [ordinal, json],
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

/** What indicators and datasets are called. */
interface Labels {
  readonly indicators: readonly Pick<Indicator, 'id' | 'label'>[];
  readonly datasets: readonly Pick<Dataset, 'id' | 'title'>[];
}

async function readLabels(client: Client): Promise<Labels> {
  const { rows } = await client.execute(
    `select collection, body from item where collection in ('indicators', 'datasets') and until is null`,
  );
  const of = (name: string) =>
    rows.filter(({ collection }) => collection === name).map(({ body }) => JSON.parse(body as string));
  return { indicators: of('indicators'), datasets: of('datasets') };
}

/** The ids of the indicators and datasets that are called otherwise than before. */
function differing(before: Labels, now: Labels): { indicators: string[]; datasets: string[] } {
  const among = (
    old: readonly (readonly [string, unknown])[],
    now: readonly (readonly [string, unknown])[],
  ) => {
    const [was, is] = [new Map(old), new Map(now)];
    const ids = [...new Set([...was.keys(), ...is.keys()])];
    return ids.filter((id) => JSON.stringify(was.get(id)) !== JSON.stringify(is.get(id)));
  };
  return {
    indicators: among(
      before.indicators.map(({ id, label }) => [id, label] as const),
      now.indicators.map(({ id, label }) => [id, label] as const),
    ),
    datasets: among(
      before.datasets.map(({ id, title }) => [id, title] as const),
      now.datasets.map(({ id, title }) => [id, title] as const),
    ),
  };
}

/** Figures that are the same, and are found by other words, because their indicator or dataset is called otherwise. */
async function readReworded(
  client: Client,
  ordinal: number,
  { indicators, datasets }: { indicators: readonly string[]; datasets: readonly string[] },
): Promise<string[]> {
  if (ordinal === 1 || (indicators.length === 0 && datasets.length === 0)) return [];
  const rows = await toAsk(client)(sql`
    select ${OBSERVATION_JSON} as body from searchable w
    join observation o on o.id = w.id and o.until is null
    join series s on s.key = o.series
    left join frame f on f.key = o.frame
    where w.collection = 'observations' and w.until is null and w.since < ${ordinal}
      and (s.indicator in (select value from json_each(${JSON.stringify(indicators)}))
        or s.dataset in (select value from json_each(${JSON.stringify(datasets)})))`);
  return rows.map(({ body }) => body as string);
}
