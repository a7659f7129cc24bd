import { toPublicationDate } from '@pazabierta/formats/citations';
import type { Observation } from '@pazabierta/schema';
import { UnknownCodeError } from '@pazabierta/sdk';
import { format, sentence } from '@pazabierta/sdk/figures';
import { describe, expect, test } from 'vitest';
import { readCollection } from './read-collection.ts';

function readContext(release: string) {
  return {
    observations: readCollection(release, 'observations'),
    sources: readCollection(release, 'sources'),
    indicators: readCollection(release, 'indicators'),
    codeLists: readCollection(release, 'code-lists'),
  };
}

const RELEASES = ['2026.1', '2026.2'];
const context = readContext('2026.2');

function observation(id: string): Observation {
  const found = context.observations.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No observation "${id}"`);
  return found;
}

describe('sentence()', () => {
  test.each(RELEASES)('says every figure of release %s in both languages', async (release) => {
    const read = readContext(release);
    const sentences = read.observations.map((each) =>
      [each.id, sentence(each, read, 'es'), sentence(each, read, 'en')].join('\n'),
    );
    await expect(`${sentences.join('\n\n')}\n`).toMatchFileSnapshot(`__snapshots__/sentences.${release}.txt`);
  });

  test.each(RELEASES)('names the date of the source and the whole figure in release %s', (release) => {
    const read = readContext(release);
    const labels = new Map(
      read.codeLists.find(({ id }) => id === 'units')?.codes.map(({ id, label }) => [id, label]),
    );
    for (const each of read.observations) {
      const source = read.sources.find(({ id }) => id === each.citation.source);
      const unit = labels.get(each.unit);
      if (source === undefined || unit === undefined) throw new Error(`"${each.id}" is incomplete`);
      for (const language of ['es', 'en'] as const) {
        const said = sentence(each, read, language);
        expect(said).toContain(`(${toPublicationDate(source.published, language)}`);
        if (each.quantity !== null) {
          expect(said).toContain(format(each.quantity, language === 'es' ? 'es-MX' : 'en-US', { unit }));
        }
      }
    }
  });

  test.each([
    ['2021-07', 'en julio de 2021', 'in July 2021'],
    ['2021-07-06', 'el 6 de julio de 2021', 'on 6 July 2021'],
    ['2021-07/2021-09', 'entre julio de 2021 y septiembre de 2021', 'between July 2021 and September 2021'],
    [
      '2021-07-06/2021-07-08',
      'entre el 6 de julio de 2021 y el 8 de julio de 2021',
      'between 6 July 2021 and 8 July 2021',
    ],
    ['2021-07-06/..', 'desde el 6 de julio de 2021', 'since 6 July 2021'],
  ])('says the period %s as one says it', (timePeriod, es, en) => {
    const networks = observation('mucpaz.networks.inmujeres-mucpaz');
    const dated = { ...networks, dimensions: { ...networks.dimensions, timePeriod } };
    expect(sentence(dated, context, 'es')).toMatch(new RegExp(` en México ${es}\\.$`));
    expect(sentence(dated, context, 'en')).toMatch(new RegExp(` in Mexico ${en}\\.$`));
  });

  test('says which name is missing among those given', () => {
    const networks = observation('mucpaz.networks.inmujeres-mucpaz');
    expect(() => sentence(networks, { ...context, sources: [] }, 'es')).toThrow(
      new UnknownCodeError({ lang: 'en', list: 'sources', code: 'inmujeres-mucpaz', nearest: null }),
    );
    expect(() => sentence(networks, { ...context, codeLists: [] }, 'es')).toThrow(UnknownCodeError);
  });
});
