import { createClient } from '@libsql/client';
import { createQuestions, loadReleases } from '@pazabierta/database';
import {
  everyChange,
  everything,
  type Page,
  parseJson,
  type Question,
  type Questions,
} from '@pazabierta/query';
import { Change, COLLECTIONS, type Observation, Registration, Release } from '@pazabierta/schema';
import { applyChanges, diffItems, type Item } from '@pazabierta/schema/change';
import { bounds } from '@pazabierta/schema/quantity';
import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
import { describe, expect, it } from 'vitest';
import { type SyntheticRelease, syntheticReleases } from '../src/synthetic/releases.ts';

const small = syntheticReleases({ observations: 2000, releases: 3, changedShare: 0.05 });

describe('syntheticReleases()', () => {
  it('makes items and changes of the vocabulary, and releases that say they are synthetic', () => {
    for (const { release, registration, items, changes } of small) {
      expect(Release.safeParse(release).error).toBeUndefined();
      expect(Registration.safeParse(registration).error).toBeUndefined();
      expect(`${release.title.es} ${release.title.en}`).toMatch(/sintéticos.*Synthetic/);
      for (const [collection, schema] of Object.entries(COLLECTIONS)) {
        for (const item of items[collection as 'sources'])
          expect(schema.safeParse(item).error, item.id).toBeUndefined();
      }
      for (const change of changes) expect(Change.safeParse(change).error, change.id).toBeUndefined();
    }
  });

  it('sorts every collection by id, each once, and says how many rows it has', () => {
    for (const { release, items } of small) {
      for (const [collection, list] of Object.entries(items)) {
        const ids = [...list].map(({ id }) => id);
        expect(ids, collection).toEqual([...new Set(ids)].sort());
        expect(release.files.find(({ name }) => name === `${collection}.json`)?.rows).toBe(ids.length);
      }
    }
    expect([...(small[0] as SyntheticRelease).items.observations]).toHaveLength(2000);
  });

  it('bounds every figure as the vocabulary does', () => {
    for (const { quantity, bounds: own } of observationsOf(small[2]))
      expect(own).toEqual(quantity && bounds(quantity));
  });

  it('has figures of every kind that a question can ask for', () => {
    const observations = observationsOf(
      syntheticReleases({ observations: 20_000, releases: 1, changedShare: 0.01 })[0],
    );
    const count = (test: (observation: Observation) => boolean): number => observations.filter(test).length;
    expect(count(({ absence }) => absence !== null) / 20_000).toBeCloseTo(0.01, 2);
    expect(new Set(observations.map(({ absence }) => absence?.reason)).size).toBe(7);
    expect(new Set(observations.map(({ quantity }) => quantity?.qualifier)).size).toBe(10);
    expect(new Set(observations.map(({ status }) => status)).size).toBe(5);
    for (const dimension of ['area', 'timePeriod', 'fund', 'role', 'claimType'] as const)
      expect(new Set(observations.map(({ dimensions }) => dimensions[dimension])).size).toBeGreaterThan(2);
    expect(count(({ contradicts }) => contradicts.length > 0)).toBeGreaterThan(2000);
    expect(count(({ note }) => note !== null)).toBeGreaterThan(50);
    const ids = new Set(observations.map(({ id }) => id));
    expect(observations.every(({ contradicts }) => contradicts.every((id) => ids.has(id)))).toBe(true);
  });

  it('lists exactly what each release changed of the one before it', () => {
    for (const [index, { release, items, changes }] of small.entries()) {
      const listed = new Map<string, Change[]>();
      for (const change of changes) {
        const key = `${change.collection}/${change.id}`;
        listed.set(key, [...(listed.get(key) ?? []), change]);
      }
      if (index === 0) {
        expect(listed.size).toBe(0);
        continue;
      }
      const kinds = new Set([...changes].map(({ kind }) => kind));
      expect([...kinds].sort()).toEqual(['added', 'relabelled', 'removed', 'revised']);
      expect(listed.size / 2000).toBeCloseTo(0.05, 2);
      for (const [collection, list] of Object.entries(items)) {
        const before = byId((small[index - 1] as SyntheticRelease).items[collection as 'sources']);
        const now = byId(list as SyntheticRelease['items']['sources']);
        for (const id of new Set([...before.keys(), ...now.keys()])) {
          const [old, item] = [before.get(id) ?? null, now.get(id) ?? null];
          const own = listed.get(`${collection}/${id}`) ?? [];
          expect(own.map(({ field, before, after }) => ({ field, before, after }))).toEqual(
            diffItems(old, item),
          );
          expect(applyChanges(old, own)).toEqual(item);
          for (const { reasons } of own) expect(reasons[0]?.release).toBe(release.id);
        }
      }
    }
  });

  it('lists every code that a figure names', () => {
    for (const { items } of small) {
      const listed = new Map(items['code-lists'].map(({ id, codes }) => [id, codes.map((code) => code.id)]));
      for (const observation of items.observations) {
        const { area, fund, role, claimType } = observation.dimensions;
        const { quantity, absence, attributes, status, unit } = observation;
        const named = {
          areas: area,
          funds: fund,
          roles: role,
          'claim-types': claimType,
          'observation-statuses': status,
          units: unit,
          qualifiers: quantity?.qualifier,
          'absence-reasons': absence?.reason,
          'budget-phases': attributes?.budgetPhase,
          'price-bases': attributes?.priceBasis,
        };
        for (const [list, code] of Object.entries(named))
          if (code != null) expect(listed.get(list)).toContain(code);
      }
    }
  });

  it('makes the same figures each time', () => {
    const again = syntheticReleases({ observations: 2000, releases: 3, changedShare: 0.05 });
    expect(observationsOf(again[2])).toEqual(observationsOf(small[2]));
    expect(again.map(({ release }) => release)).toEqual(small.map(({ release }) => release));
  });

  it('answers the same from a database and from memory', async () => {
    const client = createClient({ url: ':memory:' });
    await loadReleases(client, small.map(toContent));
    const [database, memory] = [createQuestions(client), createMemoryQuestions(small.map(toContent))];
    const asked: readonly Partial<Question>[] = [
      {},
      { sort: '-value', limit: 100 },
      { sort: 'timePeriod', limit: 100, vintage: 'latest' },
      { filters: [{ field: 'indicator', among: ['synthetic-money.series-2'] }], latestPeriod: true },
      { filters: [{ field: 'status', among: ['missing'] }] },
      { filters: [{ field: 'fund', noneOf: ['synthetic-fund-1'] }], asOf: '2011-12-31', sort: '-id' },
    ];
    for (const { release } of small) {
      for (const change of asked) {
        const ask = async (questions: Questions) =>
          read(await questions.list({ ...everything('observations', release.id), ...change }));
        expect(await ask(database)).toEqual(await ask(memory));
      }
      const { id } = release;
      const changes = { ...everyChange(id), limit: 1000 };
      expect(read(await database.changes(changes))).toEqual(read(await memory.changes(changes)));
    }
    client.close();
  });

  it.each([
    { observations: 1999, releases: 2, changedShare: 0.01 },
    { observations: 2000.5, releases: 2, changedShare: 0.01 },
    { observations: 2000, releases: 0, changedShare: 0.01 },
    { observations: 2000, releases: 10, changedShare: 0.01 },
    { observations: 2000, releases: 2, changedShare: 0 },
    { observations: 2000, releases: 2, changedShare: 0.2 },
  ])('refuses $observations observations, $releases releases, of which $changedShare changed', (options) => {
    expect(() => syntheticReleases(options)).toThrow(RangeError);
  });
});

function observationsOf(release: SyntheticRelease | undefined): Observation[] {
  return [...(release as SyntheticRelease).items.observations];
}

/** What a page says, whether its rows come as text or as bytes. */
function read<Item>({ rows, count, total, totalExact, next, sources, leftOut }: Page<Item>) {
  return { rows: parseJson(rows), count, total, totalExact, next, sources, leftOut };
}

function byId(items: Iterable<{ readonly id: string }>): Map<string, Item> {
  return new Map([...items].map((item) => [item.id, { ...item }]));
}

/** A release as whoever holds all of it in memory takes it. */
function toContent({ release, registration, items, changes }: SyntheticRelease) {
  return {
    release,
    registration,
    items: { ...items, observations: [...items.observations] },
    changes: [...changes],
  };
}
