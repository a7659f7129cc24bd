import { createClient } from '@libsql/client';
import { everyChange, everything, parseJson, type Questions } from '@pazabierta/query';
import { CONTRACT_RELEASES, type ContractRelease, contractChanges } from '@pazabierta/query/contract';
import type { Change, CodeList, Observation, Suppression } from '@pazabierta/schema';
import { applyChanges, diffItems, type Item, toCells } from '@pazabierta/schema/change';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQuestions, loadReleases } from '../src/index.ts';

const [pattern] = CONTRACT_RELEASES as [ContractRelease];
const patterns = pattern.items.observations;
const areas = pattern.items['code-lists'].find(({ id }) => id === 'areas') as CodeList;

/** The observations of a release: a few ids, each with one of a few values, so that things come, go, change and come back. */
const observations = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(2))
  .map((values): Observation[] =>
    Object.entries(values)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([letter, value]) => ({
        ...(patterns[value] as Observation),
        id: `generated.${letter}`,
        aliases: [],
        corroborates: [],
      })),
  );

/** A code list whose codes come, go and change their order. */
const codeList = fc
  .shuffledSubarray(areas.codes, { minLength: 1 })
  .map((codes): CodeList => ({ ...areas, codes }));

const history = fc
  .array(fc.record({ observations, codeList }), { minLength: 1, maxLength: 5 })
  .map((editions) =>
    editions.map(({ observations, codeList }, index) => ({
      id: `2026.${index + 1}`,
      items: { ...pattern.items, observations, 'code-lists': [codeList] },
    })),
  );

function toReleases(
  editions: readonly { readonly id: string; readonly items: ContractRelease['items'] }[],
  suppressions: readonly Suppression[] = [],
): ContractRelease[] {
  return editions.map(({ id, items }, index) => ({
    release: { ...pattern.release, id },
    registration: { ...pattern.registration, id, suppressions: index === 0 ? [...suppressions] : [] },
    items,
    changes: contractChanges(editions[index - 1]?.items ?? null, items, id),
  }));
}

/** Asks a database of its own that was filled with some releases. */
async function withLoaded(
  releases: readonly ContractRelease[],
  ask: (questions: Questions) => Promise<void>,
): Promise<void> {
  const client = createClient({ url: ':memory:' });
  try {
    await loadReleases(client, releases);
    await ask(createQuestions(client));
  } finally {
    client.close();
  }
}

const COLLECTIONS = ['observations', 'code-lists'] as const;

/** The items of a release by collection and id. */
function toItems({ items }: ContractRelease): Map<string, Item> {
  return new Map(
    COLLECTIONS.flatMap((collection) =>
      items[collection].map((item): [string, Item] => [`${collection}/${item.id}`, { ...item }]),
    ),
  );
}

/** What a release has in the cell of a change, as text; an item that is not there has nothing in any cell. */
function cellOf(content: ContractRelease, { collection, id, field }: Change): string {
  const item = toItems(content).get(`${collection}/${id}`);
  if (item === undefined) return 'no item';
  return JSON.stringify(field === null ? item : (toCells(item).get(field) ?? null));
}

/** The changes of each item, by collection and id. */
function byItem(changes: readonly Change[]): Map<string, Change[]> {
  const grouped = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.collection}/${change.id}`;
    grouped.set(key, [...(grouped.get(key) ?? []), change]);
  }
  return grouped;
}

describe('releases that were loaded one after the other', () => {
  it('are each answered exactly as they were, whichever is asked', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(history, async (editions) => {
        const releases = toReleases(editions);
        await withLoaded(releases, async (questions) => {
          for (const { release, items } of releases) {
            for (const collection of COLLECTIONS) {
              const page = await questions.list(everything(collection, release.id));
              expect(parseJson(page.rows)).toEqual(items[collection]);
            }
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  it('have changes between any two that lead from the one to the other', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(history, async (editions) => {
        const releases = toReleases(editions);
        await withLoaded(releases, async (questions) => {
          for (const [from, earlier] of releases.entries()) {
            for (const later of releases.slice(from)) {
              const page = await questions.changes(everyChange(later.release.id, earlier.release.id));
              const changes = byItem(parseJson(page.rows));
              const [before, after] = [toItems(earlier), toItems(later)];
              for (const key of new Set([...before.keys(), ...after.keys(), ...changes.keys()])) {
                const [old, now] = [before.get(key) ?? null, after.get(key) ?? null];
                const own = changes.get(key) ?? [];
                expect(own.map(({ field, before, after }) => ({ field, before, after }))).toEqual(
                  diffItems(old, now),
                );
                expect(applyChanges(old, own)).toEqual(now);
              }
            }
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  it('give the reasons of every release that changed a cell, oldest first', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(history, async (editions) => {
        const releases = toReleases(editions);
        const last = releases.at(-1)?.release.id ?? '';
        await withLoaded(releases, async (questions) => {
          const page = await questions.changes(everyChange(last, '2026.1'));
          for (const change of parseJson(page.rows)) {
            const values = releases.map((release) => cellOf(release, change));
            const releasesOf = [...new Set(change.reasons.map(({ release }) => release))];
            const parts = releases.flatMap(({ release }, index) =>
              index > 0 && values[index] !== values[index - 1] ? [release.id] : [],
            );
            expect(releasesOf).toEqual(parts);
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  it('have a history of each value that is the sequence of its values', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(history, async (editions) => {
        const releases = toReleases(editions);
        const ids = releases.map(({ release }) => release.id);
        await withLoaded(releases, async (questions) => {
          for (const letter of ['a', 'b', 'c', 'd']) {
            const versions = await questions.versions('observations', `generated.${letter}`);
            const told = ids.map((id) => {
              const index = ids.indexOf(id);
              const version = versions.find(
                ({ since, until }) =>
                  ids.indexOf(since) <= index && (until === null || ids.indexOf(until) > index),
              );
              return version === undefined ? null : parseJson(version.item);
            });
            const had = releases.map(
              ({ items }) => items.observations.find(({ id }) => id === `generated.${letter}`) ?? null,
            );
            expect(told).toEqual(had);
            const joined = versions.map(({ item }) => item);
            expect(
              joined.filter(
                (item, index) =>
                  item === joined[index - 1] && versions[index]?.since === versions[index - 1]?.until,
              ),
            ).toEqual([]);
          }
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('an item that is suppressed in a release', () => {
  const value = (index: number) => ({ ...(patterns[index] as Observation), id: 'generated.a', aliases: [] });
  const editions = [value(0), value(1)].map((observation, index) => ({
    id: `2026.${index + 1}`,
    items: { ...pattern.items, observations: [observation] },
  }));
  const hidden: Suppression = {
    collection: 'observations',
    id: 'generated.a',
    date: '2026-12-01',
    reason: { es: 'Pone en peligro a una persona', en: 'It endangers somebody' },
  };

  it('is not shown in that release, nor in what later ones changed of it, and stays in the others', async () => {
    await withLoaded(toReleases(editions, [hidden]), async (questions) => {
      expect(await questions.get('observations', 'generated.a', '2026.1')).toBeNull();
      expect((await questions.list(everything('observations', '2026.1'))).total).toBe(0);
      expect(await questions.get('observations', 'generated.a', '2026.2')).not.toBeNull();
      expect((await questions.changes(everyChange('2026.2'))).total).toBe(0);
      expect((await questions.registration('2026.1')).suppressions).toEqual([hidden]);
    });
  });

  it('takes no figure with it that cites it, though its date is not known any more', async () => {
    const source: Suppression = { ...hidden, collection: 'sources', id: value(0).citation.source };
    await withLoaded(toReleases(editions, [source]), async (questions) => {
      const latest = { ...everything('observations', '2026.1'), vintage: 'latest' as const };
      expect((await questions.list(latest)).total).toBe(1);
      const { total, leftOut } = await questions.list({ ...latest, asOf: '2026-12-01' });
      expect([total, leftOut]).toEqual([0, { later: 0, undated: 1 }]);
    });
  });

  it('is shown where nobody suppresses it', async () => {
    await withLoaded(toReleases(editions), async (questions) => {
      expect(await questions.get('observations', 'generated.a', '2026.1')).not.toBeNull();
      expect((await questions.changes(everyChange('2026.2'))).total).toBeGreaterThan(0);
    });
  });
});
