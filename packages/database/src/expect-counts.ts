import type { Client } from '@libsql/client';
import { COLLECTIONS, type Collection, type Release } from '@pazabierta/schema';

/**
 * Holds what a release came to against how many items its files have: a change that it does not tell shows so where it added or removed something.
 *
 * @throws Error naming the first collection that has more or fewer.
 */
export async function expectCounts(client: Client, { id, files }: Release): Promise<void> {
  const { rows } = await client.execute({
    sql: `select collection, count(*) as count from item where until is null group by collection
    union all select 'observations', observations from release where id = ?`,
    args: [id],
  });
  const counts = new Map(rows.map(({ collection, count }) => [collection, count as number]));
  for (const collection of Object.keys(COLLECTIONS) as Collection[]) {
    const file = files.find(({ name }) => name === `${collection}.json`);
    const count = counts.get(collection) ?? 0;
    if (file !== undefined && file.rows !== count)
      throw new Error(
        `Release ${id} has ${file.rows} ${collection}, and what it says that it changed comes to ${count}; build it again`,
      );
  }
}
