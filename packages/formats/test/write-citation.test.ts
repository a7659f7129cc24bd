import {
  type CslItem,
  toDatasetCslItem,
  toDerivedCslItem,
  toObservationCslItem,
  toReleaseCslItem,
  writeBibtex,
  writeCff,
  writeCitationText,
  writeCslJson,
  writeRis,
} from '@pazabierta/formats/citations';
import type { Quantity } from '@pazabierta/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { money } from './items.ts';
import { parseCff, parseCitation, sayingOf } from './parse-citation.ts';
import { article, copy, gazette, release, unopened } from './sources.ts';

const root = 'https://pazabierta.example/v1';
const observation = { ...money, asPrinted: 'more than 123 million pesos' };
const named = {
  labels: [
    { es: 'Inversión en las redes', en: 'Investment in the networks' },
    { es: 'Fortaseg', en: 'Fortaseg' },
  ],
  unit: { es: 'pesos mexicanos', en: 'Mexican pesos' },
  quantity: money.quantity,
  absence: null,
};
const figure = {
  release,
  doi: null,
  url: `${root}/observations/${observation.id}?release=2026.1`,
  observation,
  named,
  source: article,
};
const whole = { release, doi: '10.5281/zenodo.1234567', url: `${root}/releases/2026.1` };
const items: Readonly<Record<string, CslItem>> = {
  release: toReleaseCslItem(whole, 'es'),
  draft: toReleaseCslItem({ ...whole, doi: null, release: { ...release, status: 'draft' } }, 'en'),
  dataset: toDatasetCslItem(
    { ...whole, dataset: { id: 'mucpaz', title: { es: 'Redes {Mucpaz} & 100%', en: 'Networks' } } },
    'es',
  ),
  figure: toObservationCslItem(figure, 'es'),
  derived: toDerivedCslItem(
    {
      ...whole,
      derivedValue: {
        id: 'x.per-network',
        provenance: { operation: 'quotient', from: ['x', 'y'] },
      },
      named,
      sources: [article],
    },
    'en',
  ),
};

describe.each(Object.entries(items))('the citation of a %s', (_, item) => {
  test.each([
    ['CSL-JSON', writeCslJson],
    ['BibTeX', writeBibtex],
    ['RIS', writeRis],
  ])('reads back from %s with the same title, authors, year, address, version, DOI and note', (_, write) => {
    expect(parseCitation(write(item))).toEqual(sayingOf(item));
  });

  test('reads back from CFF with the keys that its schema demands', () => {
    expect(parseCff(writeCff(item))).toEqual(sayingOf(item));
  });
});

/** Words that are hard on one format or another: signs of TeX, of YAML and of RIS, and accents. */
const hard = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'\\{}#$%&_^~"\':-«»“”¿¡ñáü,;@=|/[]()<>!?'),
      fc.stringMatching(/^[A-Za-z0-9]{1,6}$/),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(' '));

test('whatever the words of a title and a note are, every format gives them back', () => {
  fc.assert(
    fc.property(hard, hard, (title, note) => {
      const item: CslItem = { ...toReleaseCslItem(whole, 'es'), title, note };
      for (const write of [writeCslJson, writeBibtex, writeRis]) {
        expect(parseCitation(write(item))).toEqual(sayingOf(item));
      }
      expect(parseCff(writeCff(item))).toEqual(sayingOf(item));
    }),
  );
});

describe('writeCitationText()', () => {
  test('cites a figure with its qualifier, its release and the source that printed it', () => {
    expect(writeCitationText(toObservationCslItem(figure, 'es'))).toBe(
      'Paz Abierta (2026). «Inversión en las redes, Fortaseg: más de 123,000,000 pesos mexicanos», edición 2026.1. Fuente: Gasman Zylbermann, Nadine (entre el 20 de julio y el 31 de diciembre de 2021, fecha inferida). «Women, Leadership and Peacemaking» (consultada el 23 de noviembre de 2026). Impreso: «more than 123 million pesos». https://pazabierta.example/v1/observations/mucpaz.investment.fortaseg.gasman-2021?release=2026.1\n',
    );
    expect(writeCitationText(toObservationCslItem(figure, 'en'))).toMatch(
      /^Paz Abierta \(2026\)\. “Investment in the networks, Fortaseg: more than 123,000,000 Mexican pesos”, release 2026\.1\. Source: /,
    );
  });

  test('cites a release by its DOI, and a draft as one that may still change', () => {
    expect(writeCitationText(toReleaseCslItem(whole, 'es'))).toBe(
      'Paz Abierta (2026). «Paz Abierta: Lo que afirma el artículo de partida», edición 2026.1. Licencia CC BY 4.0. SHA-256 9f86d081884c. https://doi.org/10.5281/zenodo.1234567\n',
    );
    expect(writeCitationText(items['draft'] as CslItem)).toContain(
      'release 2026.1 (draft). Draft: it may still change. Licence CC BY 4.0.',
    );
  });

  test('says of a computed value from what it was computed', () => {
    expect(writeCitationText(items['derived'] as CslItem)).toContain(
      'Computed by Paz Abierta from x / y. Source of what it was computed from: Gasman Zylbermann, Nadine (',
    );
  });
});

describe('toObservationCslItem()', () => {
  test('invents no date: a printed day is one, an inferred date stays in words, and without a date there is none', () => {
    const dateOf = (source: typeof article) =>
      toObservationCslItem(
        {
          ...figure,
          source,
          observation: { ...observation, citation: { ...observation.citation, source: source.id } },
        },
        'en',
      )['original-date'];
    expect(dateOf(gazette)).toEqual({ 'date-parts': [[2020, 12, 22]] });
    expect(dateOf(article)).toEqual({ literal: 'between 20 July and 31 December 2021, date inferred' });
    expect(dateOf(copy)).toBeUndefined();
    const undated = { ...figure, source: copy };
    const citation = { ...observation.citation, source: copy.id };
    const text = writeCitationText(
      toObservationCslItem({ ...undated, observation: { ...observation, citation } }, 'en'),
    );
    expect(text).toContain('“Incorpora México criterio de género...” (n.d.)');
  });

  test('names the copy that was read, and that a figure without a qualifier is round', () => {
    const quantity: Quantity = {
      value: 9e6,
      upper: null,
      qualifier: 'stated',
      resolution: 1e6,
      kind: 'money',
    };
    const citation = { ...observation.citation, source: unopened.id, via: copy.id };
    const item = toObservationCslItem(
      {
        ...figure,
        source: unopened,
        via: copy,
        named: { ...named, quantity },
        observation: { ...observation, citation },
      },
      'es',
    );
    expect(item.title).toMatch(/: 9,000,000 pesos mexicanos$/);
    expect(item.note).toMatch(/ Leída a través de: «Incorpora .* Es una cifra redonda, impresa sin matiz\.$/);
  });

  test('cites an absence as one, with its reason', () => {
    const absence = { es: 'no publicado', en: 'not published' };
    const item = toObservationCslItem(
      {
        ...figure,
        named: { ...named, quantity: null, absence },
        observation: { ...observation, asPrinted: null },
      },
      'es',
    );
    expect(item.title).toBe('Inversión en las redes, Fortaseg: sin cifra, no publicado');
    expect(item.note).not.toContain('Impreso');
  });
});
