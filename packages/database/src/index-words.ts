import type { Client } from '@libsql/client';
import { type About, toSearchableText, toTerms } from '@pazabierta/query';
import type { Collection } from '@pazabierta/schema';

/** Rows that travel to SQLite in one JSON text. */
const ROWS_AT_ONCE = 5_000;

/** Writes what can be found of some items since a release: their names, and the index of their words. */
export type IndexWords = (
  collection: Collection,
  bodies: readonly string[],
  since: number,
  about: About,
) => Promise<void>;

/** Starts to add to the index of words of a database. */
export async function startIndex(client: Client): Promise<IndexWords> {
  const { rows: known } = await client.execute('select coalesce(max(key), 0) as last from searchable');
  let key = known[0]?.['last'] as number;
  return async (collection, bodies, since, about) => {
    for (let start = 0; start < bodies.length; start += ROWS_AT_ONCE) {
      const rows = bodies.slice(start, start + ROWS_AT_ONCE).flatMap((text) => {
        const item = JSON.parse(text);
        const searchable = toSearchableText(
          collection,
          item,
          collection === 'observations' ? about(item) : [],
        );
        if (searchable === null) return [];
        const { title, body } = searchable;
        key += 1;
        const words = [`${title.es ?? ''}\n${title.en ?? ''}`, body].map((text) => toTerms(text).join(' '));
        return [[key, item.id, JSON.stringify(title), ...words]];
      });
      const json = JSON.stringify(rows);
      await client.batch(
        [
          {
            sql: `insert into searchable (key, collection, id, since, title)
              select value ->> 0, ?, value ->> 1, ?, value ->> 2 from json_each(?)`,
            args: [collection, since, json],
          },
          {
            sql: `insert into searched (rowid, title, body)
              select value ->> 0, value ->> 3, value ->> 4 from json_each(?)`,
            args: [json],
          },
        ],
        'write',
      );
    }
  };
}
