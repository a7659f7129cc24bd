import { citeDerivedValue, citeItem, citeObservation, citeRelease } from '@pazabierta/formats/citations';
import type { Citation, Locator } from '@pazabierta/schema';
import { describe, expect, test } from 'vitest';
import { article, copy, gazette, news, release, unopened } from './sources.ts';

function cite(source: string, rest: Partial<Citation> = {}): Citation {
  return { source, locator: null, attributedTo: null, version: null, via: null, ...rest };
}

describe('citeObservation()', () => {
  const observation = {
    id: 'mucpaz.investment.fortaseg.gasman-2021',
    citation: cite('gasman-2021', {
      locator: { label: 'section', value: 'Women peacebuilders model (Mucpaz)' },
    }),
  };

  test('gives source, place, release and id', () => {
    expect(citeObservation({ observation, source: article, release }, 'es')).toBe(
      'Gasman Zylbermann, Nadine (entre el 20 de julio y el 31 de diciembre de 2021, fecha inferida). «Women, Leadership and Peacemaking», sección «Women peacebuilders model (Mucpaz)» (consultada el 23 de noviembre de 2026). Paz Abierta, edición 2026.1, mucpaz.investment.fortaseg.gasman-2021.',
    );
    expect(citeObservation({ observation, source: article, release }, 'en')).toBe(
      'Gasman Zylbermann, Nadine (between 20 July and 31 December 2021, date inferred). “Women, Leadership and Peacemaking”, section “Women peacebuilders model (Mucpaz)” (accessed 23 November 2026). Paz Abierta, release 2026.1, mucpaz.investment.fortaseg.gasman-2021.',
    );
  });

  test('says that the release is a draft when it is one', () => {
    const draft = { id: '2026.2', status: 'draft' } as const;
    expect(citeObservation({ observation, source: article, release: draft }, 'es')).toMatch(
      / Paz Abierta, edición 2026\.2 \(borrador\), mucpaz\./,
    );
    expect(citeObservation({ observation, source: article, release: draft }, 'en')).toMatch(
      / Paz Abierta, release 2026\.2 \(draft\), mucpaz\./,
    );
  });

  test('refuses a source when the citation names another', () => {
    expect(() => citeObservation({ observation, source: news, release }, 'es')).toThrow(
      new RangeError('Cannot cite source "jornada-2021-12-04": the citation names "gasman-2021"'),
    );
  });
});

describe('citeItem()', () => {
  test('names who said it when the source gives the words to somebody', () => {
    const item = { id: 'mucpaz.networks', citation: cite(news.id, { attributedTo: 'Nadine Gasman' }) };
    expect(citeItem({ item, source: news, release }, 'es')).toMatch(
      / 2026\)\. Atribuido a Nadine Gasman\. Paz Abierta, edición 2026\.1, mucpaz\.networks\.$/,
    );
    expect(citeItem({ item, source: news, release }, 'en')).toMatch(
      / 2026\)\. Attributed to Nadine Gasman\. Paz Abierta, release 2026\.1, mucpaz\.networks\.$/,
    );
  });

  test('gives the copy when the source itself was not read', () => {
    const item = { id: 'sre', citation: cite(unopened.id, { via: copy.id }) };
    expect(citeItem({ item, source: unopened, via: copy, release }, 'es')).toBe(
      '«Incorpora México criterio de género...» (enero de 2021), El Universal (no consultada por Paz Abierta). Leída a través de: «Incorpora México criterio de género...» (s. f.), El Universal (https://cdn.example.mx/genero, consultada en extracto el 23 de noviembre de 2026). Paz Abierta, edición 2026.1, sre.',
    );
    expect(citeItem({ item, source: unopened, release }, 'en')).toBe(
      '“Incorpora México criterio de género...” (January 2021), El Universal (not consulted by Paz Abierta). Read via: el-universal-2021-01-cdn. Paz Abierta, release 2026.1, sre.',
    );
  });

  test('refuses a copy when the citation names none', () => {
    const item = { id: 'sre', citation: cite(unopened.id) };
    expect(() => citeItem({ item, source: unopened, via: copy, release }, 'es')).toThrow(
      new RangeError('Cannot cite source "el-universal-2021-01-cdn": the citation names null'),
    );
  });

  test.each<[Locator, es: string, en: string]>([
    [{ label: 'page', value: '440' }, 'Federación, p. 440 (', 'Federación, p. 440 ('],
    [{ label: 'page', value: '440-441' }, 'Federación, pp. 440-441 (', 'Federación, pp. 440-441 ('],
    [{ label: 'section', value: '6.6' }, 'pp. 432-521, sección 6.6 (', 'pp. 432-521, section 6.6 ('],
    [{ label: 'chapter', value: 'IV' }, 'pp. 432-521, capítulo IV (', 'pp. 432-521, chapter IV ('],
    [{ label: 'abstract', value: 'Resumen' }, '521, resumen (', '521, abstract “Resumen” ('],
    [{ label: 'note', value: '4 bis' }, '521, nota «4 bis» (', '521, note “4 bis” ('],
    [{ label: 'title', value: gazette.title }, '432-521, título (', '432-521, title ('],
  ])('writes the place %o as one says it', (locator, es, en) => {
    const item = { id: 'proigualdad', citation: cite(gazette.id, { locator }) };
    expect(citeItem({ item, source: gazette, release }, 'es')).toContain(es);
    expect(citeItem({ item, source: gazette, release }, 'en')).toContain(en);
  });
});

describe('citeDerivedValue()', () => {
  test.each([
    ['sum', 'a + b'],
    ['difference', 'a - b'],
    ['product', 'a × b'],
    ['quotient', 'a / b'],
    [null, 'a, b'],
  ] as const)('shows the operation %s between what it was computed from', (operation, shown) => {
    const derivedValue = { id: 'x', provenance: { operation, from: ['a', 'b'] } };
    expect(citeDerivedValue({ derivedValue, release }, 'es')).toBe(
      `Calculado por Paz Abierta a partir de ${shown}. Paz Abierta, edición 2026.1, x.`,
    );
    expect(citeDerivedValue({ derivedValue, release }, 'en')).toBe(
      `Computed by Paz Abierta from ${shown}. Paz Abierta, release 2026.1, x.`,
    );
  });
});

describe('citeRelease()', () => {
  test('gives year, title, release, licence and the beginning of the digest', () => {
    expect(citeRelease(release, 'es')).toBe(
      'Paz Abierta (2026). «Lo que afirma el artículo de partida», edición 2026.1. Licencia CC BY 4.0. SHA-256 9f86d081884c.',
    );
    expect(citeRelease({ ...release, status: 'draft' }, 'en')).toBe(
      'Paz Abierta (2026). “What the starting article states”, release 2026.1 (draft). Licence CC BY 4.0. SHA-256 9f86d081884c.',
    );
  });
});
