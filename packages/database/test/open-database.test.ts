import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@libsql/client';
import { CONTRACT_RELEASES } from '@pazabierta/query/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDatabase, openDatabase } from '../src/index.ts';

let folder: string;
let file: string;
let client: Client;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pazabierta-open-'));
  file = join(folder, 'data.db');
  await buildDatabase(file, CONTRACT_RELEASES);
  client = await openDatabase(file);
});
afterAll(async () => {
  client.close();
  await rm(folder, { recursive: true, force: true });
});

describe('openDatabase()', () => {
  it.each([
    "insert into area (key, id) values (100000, 'x')",
    "update observation set value = '1'",
    'delete from observation',
    'drop table observation',
    'create table other (a)',
    'alter table item add column other',
    'drop index observation_id',
    'vacuum',
  ])('refuses "%s", however it is asked', async (statement) => {
    const before = await readFile(file);
    await expect(client.execute(statement)).rejects.toThrow(/readonly|read-only/i);
    await expect(client.batch([statement], 'write')).rejects.toThrow();
    await expect(
      (async () => {
        const transaction = await client.transaction('write');
        try {
          await transaction.execute(statement);
          await transaction.commit();
        } finally {
          transaction.close();
        }
      })(),
    ).rejects.toThrow();
    expect(before.equals(await readFile(file))).toBe(true);
    expect(await readdir(folder)).toEqual(['data.db']);
  });

  it('still answers afterwards, and still refuses', async () => {
    const { rows } = await client.execute('select count(*) as count from observation');
    expect(rows[0]?.['count']).toBeGreaterThan(0);
    await expect(client.execute('delete from observation')).rejects.toThrow(/readonly/i);
  });

  it('does not create a database where there is none', async () => {
    const missing = join(folder, 'missing.db');
    await expect(openDatabase(missing)).rejects.toThrow(/ENOENT/);
    expect(await readdir(folder)).toEqual(['data.db']);
  });

  it('refuses a file that is no database', async () => {
    const other = join(folder, 'text.db');
    await writeFile(other, 'a text, long enough to be taken for the header of a database file'.repeat(20));
    await expect(openDatabase(other)).rejects.toThrow(/not a database/);
    await rm(other);
  });
});
