import { citeObservation, writeRis } from '@pazabierta/formats/citations';
import { UnknownCodeError } from '@pazabierta/sdk';
import { cite, toCslItem } from '@pazabierta/sdk/figures';
import { describe, expect, test } from 'vitest';
import { readCollection } from './read-collection.ts';

const observations = readCollection('2026.2', 'observations');
const sources = readCollection('2026.2', 'sources');
const release = {
  id: '2026.2',
  status: 'published' as const,
  issued: '2026-11-24',
  title: { es: 'Con las demás fuentes', en: 'With the other sources' },
  license: 'CC-BY-4.0',
  digest: '0'.repeat(64),
};

describe('cite()', () => {
  test('cites every figure by the sources of its page, the copy that was read among them', () => {
    const cited = observations.map((observation) => {
      const bySource = (id: string | null) => sources.find((source) => source.id === id) ?? null;
      const source = bySource(observation.citation.source);
      if (source === null) throw new Error(`No source of "${observation.id}"`);
      const via = bySource(observation.citation.via);
      const text = citeObservation({ observation, source, via, release }, 'en');
      expect(cite(observation, { sources, release }, 'en')).toBe(text);
      return text;
    });
    expect(cited.filter((text) => text.includes('Read via: '))).not.toEqual([]);
  });

  test('refuses to cite without the source', () => {
    expect(() => cite(observations[0] ?? expect.fail(), { sources: [], release }, 'es')).toThrow(
      new UnknownCodeError({ lang: 'en', list: 'sources', code: 'yancuic-2021-11-24', nearest: null }),
    );
  });
});

describe('toCslItem()', () => {
  const context = {
    sources,
    indicators: readCollection('2026.2', 'indicators'),
    codeLists: readCollection('2026.2', 'code-lists'),
    release,
    doi: null,
    url: 'https://pazabierta.example/v1/observations/x?release=2026.2',
  };

  test('says figure, unit, place and period in its title', () => {
    const fortaseg = observations.find(({ id }) => id === 'mucpaz.investment.fortaseg.gasman-2021');
    const item = toCslItem(fortaseg ?? expect.fail(), context, 'en');
    expect(item.title).toBe(
      'Investment in the networks, Fortaseg, Mexico, period not stated: more than 123,000,000 Mexican pesos',
    );
    expect(writeRis(item)).toContain('ET  - 2026.2\r\n');
  });

  test('says why there is no figure', () => {
    const absent = observations.find(({ id }) => id === 'mucpaz.networks.xalapa.cespver-15701');
    expect(toCslItem(absent ?? expect.fail(), context, 'es').title).toBe(
      'Redes constituidas, Sin distinguir fondo, Xalapa, periodo no indicado: sin cifra, no publicado',
    );
  });
});
