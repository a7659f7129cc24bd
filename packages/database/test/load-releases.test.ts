import { type Client, createClient } from '@libsql/client';
import { everything, parseJson } from '@pazabierta/query';
import type { Observation } from '@pazabierta/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createQuestions, type LoadableRelease, loadReleases } from '../src/index.ts';
import { generatedObservations, generatedRelease } from './generated-release.ts';

let client: Client;
beforeEach(() => {
  client = createClient({ url: ':memory:' });
});
afterEach(() => client.close());

const TABLES = ['observation', 'item', 'alias', 'source_date'] as const;
async function rowCounts(): Promise<Record<string, unknown>> {
  const counts = await Promise.all(TABLES.map((table) => client.execute(`select count(*) from ${table}`)));
  return Object.fromEntries(TABLES.map((table, index) => [table, counts[index]?.rows[0]?.[0]]));
}
const versionsOf = async (id: string): Promise<unknown[][]> => {
  const { rows } = await client.execute({
    sql: 'select since, until from observation where id = ? order by since',
    args: [id],
  });
  return rows.map(({ since, until }) => [since, until]);
};

const observations = generatedObservations(5);
const [one, ...others] = observations;
if (one?.quantity == null) throw new Error('The first generated observation has a quantity');
const changed: Observation = { ...one, asPrinted: 'otras palabras' };

describe('loadReleases()', () => {
  it('writes no second row where a release is the same', async () => {
    await loadReleases(client, [generatedRelease('2026.1', observations)]);
    const once = await rowCounts();
    client.close();
    client = createClient({ url: ':memory:' });
    await loadReleases(client, [
      generatedRelease('2026.1', observations),
      generatedRelease('2026.2', observations),
      generatedRelease('2026.3', observations),
    ]);
    expect(await rowCounts()).toEqual(once);
    expect(await versionsOf(one.id)).toEqual([[1, null]]);
  });

  it('writes one more row for what changed, and ends the row before it', async () => {
    await loadReleases(client, [
      generatedRelease('2026.1', observations),
      generatedRelease('2026.2', [changed, ...others], observations),
    ]);
    expect((await rowCounts())['observation']).toBe(observations.length + 1);
    expect(await versionsOf(one.id)).toEqual([
      [1, 2],
      [2, null],
    ]);
  });

  it('ends the row of what a release no longer has, and begins another when it comes back', async () => {
    await loadReleases(client, [
      generatedRelease('2026.1', observations),
      generatedRelease('2026.2', others, observations),
      generatedRelease('2026.3', observations, others),
    ]);
    expect(await versionsOf(one.id)).toEqual([
      [1, 2],
      [3, null],
    ]);
    const questions = createQuestions(client);
    const found = ['2026.1', '2026.2', '2026.3'].map((id) => questions.get('observations', one.id, id));
    expect((await Promise.all(found)).map((text) => text !== null)).toEqual([true, false, true]);
  });

  it('gives each release the version that it had', async () => {
    await loadReleases(client, [
      generatedRelease('2026.1', observations),
      generatedRelease('2026.2', [changed, ...others], observations),
      generatedRelease('2026.3', observations, [changed, ...others]),
    ]);
    const questions = createQuestions(client);
    const printed = async (release: string): Promise<string | null | undefined> => {
      const text = await questions.get('observations', one.id, release);
      return text === null ? undefined : parseJson(text).asPrinted;
    };
    expect(await Promise.all(['2026.1', '2026.2', '2026.3'].map(printed))).toEqual([
      one.asPrinted,
      'otras palabras',
      one.asPrinted,
    ]);
  });

  it.each([
    ['does not list a change', generatedRelease('2026.2', [changed, ...others])],
    [
      'lists a change that is none',
      {
        ...generatedRelease('2026.2', [changed, ...others], observations),
        items: generatedRelease('2026.2', observations).items,
      },
    ],
    [
      'was built upon another release',
      generatedRelease('2026.2', [changed, ...others], [{ ...one, asPrinted: 'antes' }, ...others]),
    ],
  ])('refuses a release that %s', async (_, second) => {
    await expect(loadReleases(client, [generatedRelease('2026.1', observations), second])).rejects.toThrow(
      `Release 2026.2 does not say rightly what it changed of the release before it: "observations/${one.id}"`,
    );
  });

  it('makes room where so many came between the same two that none is left, and keeps the order', async () => {
    // Each comes before the one before it, and so into a gap that grows smaller every time.
    const between = Array.from({ length: 12 }, (_, index) => ({ ...one, id: `${one.id}.${30 - index}` }));
    const contents = between.map((_, index) => {
      const at = (count: number): Observation[] => [...observations, ...between.slice(0, count)];
      return generatedRelease(`2026.${index + 2}`, at(index + 1), at(index));
    });
    await loadReleases(client, [generatedRelease('2026.1', observations), ...contents]);
    const { rows } = await client.execute('select id from observation order by key');
    const ids = [...observations, ...between].map(({ id }) => id);
    expect(rows.map(({ id }) => id)).toEqual(ids.sort());
    const page = await createQuestions(client).list(everything('observations', '2026.13'));
    expect(parseJson(page.rows).map(({ id }) => id)).toEqual(ids);
  });

  it('loads a later release from what it changed alone, and holds that against what was before and how many there are', async () => {
    const [first, second] = [
      generatedRelease('2026.1', observations),
      generatedRelease('2026.2', [changed, ...others.slice(1)], observations),
    ];
    const { release, registration, changes } = second;
    await loadReleases(client, [first, { release, registration, changes }]);
    const { rows } = await createQuestions(client).list(everything('observations', '2026.2'));
    expect(parseJson(rows)).toEqual(second.items.observations);

    const load = async (later: LoadableRelease): Promise<void> => {
      const other = createClient({ url: ':memory:' });
      await loadReleases(other, [first, later]).finally(() => other.close());
    };
    const file = { name: 'observations.json', mediaType: 'application/json', bytes: 0, sha256: '', rows: 99 };
    await expect(load({ release: { ...release, files: [file] }, registration, changes })).rejects.toThrow(
      'Release 2026.2 has 99 observations, and what it says that it changed comes to 4',
    );
    const wrong = changes.map((change) => ({ ...change, before: 'something else' }));
    await expect(load({ release, registration, changes: wrong })).rejects.toThrow(
      'Release 2026.2 does not say rightly what it changed of the release before it',
    );
  });

  it('refuses a database that is not empty', async () => {
    await loadReleases(client, [generatedRelease('2026.1', observations)]);
    await expect(loadReleases(client, [generatedRelease('2026.2', observations)])).rejects.toThrow(
      /already exists/,
    );
  });

  it.each([28.6, 123_000_000, 0.1, 566_820.27, 1407, 0, 99_999_999_999_999, 0.000001, 1.005])(
    'gives the digits of %d back as they were',
    async (value) => {
      const quantity = { ...one.quantity, value, upper: null, qualifier: 'exact', kind: 'number' } as const;
      await loadReleases(client, [
        generatedRelease('2026.1', [{ ...one, quantity: { ...quantity, resolution: null } }]),
      ]);
      const text = await createQuestions(client).get('observations', one.id, '2026.1');
      const digits = value === 0.000001 ? '0.000001' : String(value);
      expect(text).toContain(`"quantity":{"value":${digits},`);
      const { rows } = await client.execute('select value, typeof(value) as type from observation');
      expect(rows[0]).toMatchObject({ value: digits, type: 'text' });
    },
  );
});
