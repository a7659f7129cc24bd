import type { Client } from '@libsql/client';
import { type About, toSearchableText, toTerms } from '@pazabierta/query';
import type { Collection, Observation } from '@pazabierta/schema';
import { insertRows, ROWS_AT_ONCE, type Value } from './insert-rows.ts';
import { type ItemOrJson, toItem } from './item-json.ts';

/** Writes what can be found of the items of a release: their names, and the index of their words. */
export interface WordIndex {
  /** Takes items; what they are found by is written once there is enough of it, because each time costs the index a part of its own. */
  add(collection: Collection, items: readonly ItemOrJson[], about: About): Promise<void>;
  /** Writes what is left. */
  finish(): Promise<void>;
}

/** Starts to add to the index of words of a database. */
export async function startIndex(client: Client, since: number): Promise<WordIndex> {
  const { rows: known } = await client.execute('select coalesce(max(key), 0) as last from searchable');
  let key = known[0]?.['last'] as number;
  let names: Value[][] = [];
  let words: Value[][] = [];

  const finish = async (): Promise<void> => {
    await insertRows(client, 'searchable', ['key', 'collection', 'id', 'since', 'title'], names);
    await insertRows(client, 'searched', ['rowid', 'title', 'body'], words);
    names = [];
    words = [];
  };

  return {
    async add(collection, items, about) {
      for (const each of items) {
        const item = toItem(each);
        const searchable = toSearchableText(
          collection,
          item,
          collection === 'observations' ? about(item as Observation) : [],
        );
        if (searchable === null) continue;
        const { title, body } = searchable;
        key += 1;
        names.push([key, collection, item.id, since, JSON.stringify(title)]);
        words.push([
          key,
          ...[`${title.es ?? ''}\n${title.en ?? ''}`, body].map((text) => toTerms(text).join(' ')),
        ]);
      }
      if (names.length >= ROWS_AT_ONCE) await finish();
    },
    finish,
  };
}
