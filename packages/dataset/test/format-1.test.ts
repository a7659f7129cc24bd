import { Change, COLLECTIONS, Collection, Manifest } from '@pazabierta/schema';
import { expect, test } from 'vitest';
import { readReleases } from '../src/index.ts';

/**
 * Two releases as they were written in format 1, when it was the only one. They are never built again: that a release of an old format
 * can still be read is just what they are for. A new format gets a folder of its own beside them.
 */
const FORMAT_1 = new URL('fixtures/format-1/', import.meta.url);

test('releases of format 1 are still read, with all that they hold', async () => {
  const releases = await readReleases(FORMAT_1);
  expect(
    releases.map(({ release, registration }) => [release.id, release.status, registration.digest]),
  ).toEqual([
    ['2026.1', 'published', '8d48c5baf2357413553e437a77b96bea85e0c058273339e2e6f58067becaa91e'],
    ['2026.2', 'published', '4696bbc30ccf5b97db247890ad2467762e448cd6cd32de1571f79d7bc13b11cb'],
  ]);
  const [first, second] = releases;
  expect(first?.release).toMatchObject({
    formatVersion: 1,
    schemaVersion: 1,
    previous: null,
    additions: null,
  });
  expect(first?.changes).toEqual([]);
  expect(second?.items.observations.find(({ id }) => id === 'nets.gazette')).toMatchObject({
    dataset: 'peace',
    unit: 'networks',
    quantity: { value: 4710, upper: null, qualifier: 'more-than', resolution: null, kind: 'count' },
    bounds: { lower: { kind: 'open', value: 4710 }, upper: { kind: 'unbounded', value: null } },
    asPrinted: 'más de 4 mil 710 redes',
  });
  expect(second?.changes.map(({ kind, id, field }) => [kind, id, field])).toEqual([
    ['added', 'nets.article', 'corroborates'],
    ['added', 'nets.gazette', null],
    ['added', 'gazette', null],
  ]);
});

test('releases of format 1 are still what the schemas ask', async () => {
  for (const { release, items, changes } of await readReleases(FORMAT_1)) {
    const { digest: _, status: __, ...manifest } = release;
    expect(Manifest.parse(manifest)).toEqual(manifest);
    for (const collection of Collection.options) {
      expect(items[collection].length).toBeGreaterThan(0);
      for (const item of items[collection]) expect(COLLECTIONS[collection].parse(item)).toEqual(item);
    }
    for (const change of changes) expect(Change.parse(change)).toEqual(change);
  }
});
