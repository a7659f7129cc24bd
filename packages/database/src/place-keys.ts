import type { Client } from '@libsql/client';

/** The room between the keys of neighbours, so that what a later release puts between them finds its place. */
export const ROOM = 2 ** 24;

/** Where a run of new rows has to find room: after one key and before another. */
interface Gap {
  readonly after: number;
  readonly before: number;
}

/**
 * Keys for new observations that are in the order of their ids among those that stand already; another version of an id comes after the one
 * before it.
 *
 * @param ids - in order, none twice.
 */
export async function placeKeys(client: Client, ids: readonly string[]): Promise<number[]> {
  const gaps = await readGaps(client, ids);
  const keys: number[] = [];
  for (let start = 0; start < gaps.length; ) {
    const { after, before } = gaps[start] as Gap;
    let end = start;
    while (gaps[end]?.after === after) end += 1;
    const room = before - after - 1;
    // No room is left between two neighbours: all are placed anew, with room.
    if (room < end - start) {
      await makeRoom(client);
      return placeKeys(client, ids);
    }
    // What follows in the same gap, as long runs do, needs room too.
    const step = Math.max(1, Math.min(ROOM, Math.floor(room / ((end - start) * 16))));
    for (let turn = 1; start < end; start += 1, turn += 1) keys.push(after + step * turn);
  }
  return keys;
}

async function readGaps(client: Client, ids: readonly string[]): Promise<Gap[]> {
  const { rows } = await client.execute({
    sql: `with wanted as materialized (
        select coalesce((select o.key from observation o where o.id <= named.value order by o.id desc, o.since desc limit 1), 0) as after
        from json_each(?) named
      )
      select after, (select min(o.key) from observation o where o.key > after) as before from wanted`,
    args: [JSON.stringify(ids)],
  });
  return rows.map(({ after, before }) => ({
    after: after as number,
    before: before === null ? Number.MAX_SAFE_INTEGER : (before as number),
  }));
}

async function makeRoom(client: Client): Promise<void> {
  await client.batch(
    [
      `create table placed as select key, row_number() over (order by key) * ${ROOM} as later from observation`,
      'create unique index placed_key on placed (key)',
      // Below zero nothing stands, so that no two rows have one key on the way.
      'update observation set key = -(select later from placed where placed.key = observation.key)',
      'update observation set key = -key',
      'drop table placed',
    ],
    'write',
  );
}
