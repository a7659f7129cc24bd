import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, createClient, type InStatement } from '@libsql/client';
import { everything, parseJson } from '@pazabierta/query';
import { CONTRACT_RELEASES } from '@pazabierta/query/contract';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  buildDatabase,
  createQuestions,
  DATABASE_FORMAT,
  holdTo,
  loadServer,
  OtherReleasesError,
  readLoaded,
} from '../src/index.ts';

const FIRST = CONTRACT_RELEASES.slice(0, 1);

let folder: string;
/** Databases of the first release alone, and of all. */
let first: string;
let all: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pazabierta-load-'));
  [first, all] = [join(folder, 'first.db'), join(folder, 'all.db')];
  await buildDatabase(first, FIRST);
  await buildDatabase(all, CONTRACT_RELEASES);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let server: Client;
beforeEach(() => {
  // What is asked of a server can be asked of a file too; a real server is asked in the tests of the app.
  server = createClient({ url: `file:${join(folder, `${randomUUID()}.db`)}` });
});
afterEach(() => server.close());

async function tablesOf(client: Client): Promise<Record<string, unknown[][]>> {
  const { rows } = await client.execute(
    `select name from sqlite_schema where type = 'table' and name not like 'sqlite%' and name <> 'pazabierta_loaded'
    and sql not like 'create virtual%' order by name`,
  );
  const tables: Record<string, unknown[][]> = {};
  for (const { name } of rows) {
    const table = await client.execute(`select * from ${name} order by 1, 2`);
    tables[name as string] = table.rows.map((row) =>
      Array.from(row, (value) => (value instanceof ArrayBuffer ? Buffer.from(value).toString('hex') : value)),
    );
  }
  return tables;
}

async function tablesOfFile(file: string): Promise<Record<string, unknown[][]>> {
  const client = createClient({ url: `file:${file}` });
  const tables = await tablesOf(client);
  client.close();
  return tables;
}

/** The server as it is, but for what happens before a batch. */
const withBatch = (before: (statements: readonly InStatement[]) => void): Client =>
  new Proxy(server, {
    get: (target, name) => {
      if (name === 'batch')
        return async (statements: InStatement[], mode: 'write') => {
          before(statements);
          return target.batch(statements, mode);
        };
      const found: unknown = Reflect.get(target, name, target);
      return typeof found === 'function' ? found.bind(target) : found;
    },
  });

describe('loadServer()', () => {
  it('gives an empty server every table as the file has it, the index of words too, and nothing else', async () => {
    expect(await readLoaded(server)).toBeNull();
    expect(await loadServer(server, all, 'all')).toBe(true);
    expect(await readLoaded(server)).toEqual({ name: 'all', format: DATABASE_FORMAT });
    expect(await tablesOf(server)).toEqual(await tablesOfFile(all));
  });

  it('puts what is new in the place of what was there', async () => {
    await loadServer(server, first, 'first');
    await loadServer(server, all, 'all');
    expect(await tablesOf(server)).toEqual(await tablesOfFile(all));
    await loadServer(server, first, 'first');
    expect(await tablesOf(server)).toEqual(await tablesOfFile(first));
  });

  it('writes nothing where the same is loaded already', async () => {
    await loadServer(server, all, 'all');
    const untouched = withBatch(() => {
      throw new Error('Something was written');
    });
    expect(await loadServer(untouched, all, 'all')).toBe(false);
  });

  it('gives the indexes of the file to the server', async () => {
    await loadServer(server, first, 'first');
    await loadServer(server, all, 'all');
    const plan = await server.execute("explain query plan select * from observation where id = 'a'");
    expect(plan.rows[0]?.['detail']).toMatch(/using index \w*observation_id /i);
  });

  it('that is cut off at any step leaves what was there as it was, and the next goes through', async () => {
    await loadServer(server, first, 'first');
    const before = await tablesOf(server);
    let steps = 0;
    await loadServer(
      withBatch(() => {
        steps += 1;
      }),
      all,
      'all',
    );
    await loadServer(server, first, 'first');
    for (let last = 1; last <= steps; last += 1) {
      let step = 0;
      const cut = withBatch(() => {
        step += 1;
        if (step === last) throw new Error('cut off');
      });
      await expect(loadServer(cut, all, 'all')).rejects.toThrow('cut off');
      expect(await readLoaded(server)).toEqual({ name: 'first', format: DATABASE_FORMAT });
      const { releases } = createQuestions(holdTo(server, 'first'));
      expect((await releases()).map(({ id }) => id)).toEqual(FIRST.map(({ release }) => release.id));
    }
    await loadServer(server, all, 'all');
    await loadServer(server, first, 'first');
    expect(await tablesOf(server)).toEqual(before);
  });

  it('refuses a server that keeps other rows than it was given, and leaves it as it was', async () => {
    await loadServer(server, first, 'first');
    const lossy = withBatch((statements) => {
      for (const statement of statements as { sql: string; args?: unknown[] }[])
        if (/insert into \w+_release /.test(statement.sql) && statement.args) statement.args[1] = '1999.1';
    });
    await expect(loadServer(lossy, all, 'all')).rejects.toThrow('gives back other rows of "release"');
    expect(await readLoaded(server)).toMatchObject({ name: 'first' });
  });

  it("refuses a database with somebody else's tables under our names", async () => {
    await server.execute('create table release (title text)');
    await expect(loadServer(server, all, 'all')).rejects.toThrow('a table "release" that is none of ours');
    expect((await server.execute('select * from release')).columns).toEqual(['title']);
  });

  it("leaves somebody else's tables under other names alone", async () => {
    await server.execute('create table invoice (title text)');
    await loadServer(server, first, 'first');
    await loadServer(server, all, 'all');
    expect((await server.execute('select * from invoice')).columns).toEqual(['title']);
  });

  it('begun while another is under way goes through, and the other stops', async () => {
    let second: Promise<boolean> | undefined;
    const interrupted = withBatch(() => {
      second ??= loadServer(server, all, 'second');
    });
    const outcomes = await Promise.allSettled([loadServer(interrupted, first, 'first'), second]);
    expect(await second).toBe(true);
    expect(await readLoaded(server)).toMatchObject({ name: 'second' });
    expect(outcomes[0]?.status).toBe('rejected');
    expect(await tablesOf(server)).toEqual(await tablesOfFile(all));
  });
});

describe('holdTo()', () => {
  it('answers as long as what was loaded under the name is there, and then no more', async () => {
    await loadServer(server, first, 'first');
    const questions = createQuestions(holdTo(server, 'first'));
    const [release] = await questions.releases();
    const question = everything('sources', release?.id ?? '');
    const { rows } = await questions.list(question);
    expect(parseJson(rows).length).toBeGreaterThan(0);
    await loadServer(server, all, 'all');
    await expect(questions.list(question)).rejects.toThrow(OtherReleasesError);
  });
});
