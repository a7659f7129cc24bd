import { createRequire } from 'node:module';

/** As much of `better-sqlite3` as is used here; it is installed with the peers and not with the workspace. */
export interface HandDatabase {
  exec(sql: string): void;
  prepare(sql: string): {
    run(...values: unknown[]): void;
    get(...values: unknown[]): unknown;
    all(...values: unknown[]): unknown[];
  };
  close(): void;
}

/** Opens a database file with `better-sqlite3`. */
export function openByHand(file: string, options: { readonly readonly: boolean }): HandDatabase {
  const Database = createRequire(new URL('../peers/', import.meta.url))('better-sqlite3');
  return new Database(file, options);
}
