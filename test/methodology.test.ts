import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ReleaseContent, readReleases, releasesFolder } from '../packages/dataset/src/index.ts';
import { tableAfter } from './table-after.ts';

const GUIDES = [
  ['docs/guides/es/methodology.md', 'es', { whole: null, excerpt: 'un fragmento', 'not-consulted': 'nada' }],
  ['docs/guides/en/methodology.md', 'en', { whole: null, excerpt: 'an excerpt', 'not-consulted': 'nothing' }],
] as const;

describe.each(GUIDES)('%s', (path, language, read) => {
  const guide = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
  let items: ReleaseContent['items'];

  beforeAll(async () => {
    const newest = (await readReleases(releasesFolder)).at(-1);
    if (newest === undefined) throw new Error('There is no release');
    ({ items } = newest);
  });

  test('defines the tiers of sources as their code list does', () => {
    const tiers = items['code-lists'].find(({ id }) => id === 'source-tiers');
    expect(tableAfter(guide, '<!-- tiers -->').map(([id, definition]) => [id, definition])).toEqual(
      tiers?.codes.map(({ id, definition }) => [id, definition?.[language]]),
    );
  });

  test('has no figure cited from a copy, as it says', () => {
    const copies = new Set(items.sources.flatMap(({ id, tier }) => (tier === 'mirror' ? [id] : [])));
    expect(items.observations.filter(({ citation }) => copies.has(citation.source))).toEqual([]);
  });

  test('lists what to open first as the newest release has it, none of it read whole', () => {
    const rows = tableAfter(guide, '<!-- to-open-first -->');
    expect(rows.length).toBeGreaterThan(5);
    for (const [id, consulted, address] of rows) {
      const source = items.sources.find((each) => each.id === id);
      const url = source?.url == null ? '-' : `<${source.url}>`;
      expect([id, consulted, address]).toEqual([id, source && read[source.consulted], url]);
    }
  });

  test('names only figures, errata and sources that are there', () => {
    const { observations, errata, sources } = items;
    const known = new Set([...observations, ...errata, ...sources].map(({ id }) => id));
    const datasets = items.datasets.map(({ id }) => id);
    const named = [...guide.matchAll(/`([a-z0-9]+(?:[.-][a-z0-9-]+)+)`/g)].flatMap(([, id = '']) =>
      known.has(id) || datasets.some((dataset) => id.startsWith(`${dataset}.`)) ? [id] : [],
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test('is right that nothing was checked of the addresses, and that one source was read whole', () => {
    expect(new Set(items.sources.map(({ linkStatus }) => linkStatus.status))).toEqual(
      new Set(['not-checked']),
    );
    expect(items.sources.flatMap(({ id, consulted }) => (consulted === 'whole' ? [id] : []))).toEqual([
      'gasman-2021',
    ]);
  });
});
