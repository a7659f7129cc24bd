import type { drizzle } from 'drizzle-orm/libsql';
import { codes } from './tables.ts';

/** Texts and the small integers that stand for them in observations. */
export interface Interned {
  /** The key of a text; a text seen for the first time gets the next one. */
  key(id: string): number;
  /** Writes every text that has a key. */
  write(database: ReturnType<typeof drizzle>): Promise<void>;
}

/** SQLite takes at most 32,766 values in one statement. */
const ROWS_AT_ONCE = 10_000;

/** Starts an empty list of interned texts. */
export function internCodes(): Interned {
  const keys = new Map<string, number>();
  return {
    key(id) {
      const known = keys.get(id);
      if (known !== undefined) return known;
      keys.set(id, keys.size + 1);
      return keys.size;
    },
    async write(database) {
      const rows = [...keys].map(([id, key]) => ({ key, id }));
      for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
        await database.insert(codes).values(rows.slice(start, start + ROWS_AT_ONCE));
      }
    },
  };
}
