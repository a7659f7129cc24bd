import { COLLECTIONS, Erratum, Milestone, Quantity } from '@pazabierta/schema';
import { describe, expect, test } from 'vitest';
import { readCuratedForm } from '../src/curated-form.ts';

const milestone = {
  id: 'plan.start',
  date: '2021-01-11',
  title: { es: 'Inicio', en: 'Start' },
  claimType: 'actual',
  citation: { source: 'article' },
};

describe('readCuratedForm()', () => {
  test('fills what may be left out, so that the published schema accepts the value', () => {
    const { value, faults } = readCuratedForm(Milestone, milestone);
    expect(faults).toEqual([]);
    expect(value).toEqual({
      ...milestone,
      instruments: [],
      citation: { source: 'article', locator: null, attributedTo: null, version: null, via: null },
      note: null,
      aliases: [],
    });
    expect(Milestone.parse(value)).toEqual(value);
  });

  test('leaves out a group of fields only where each of them may be left out', () => {
    const { value, faults } = readCuratedForm(COLLECTIONS.instruments, {});
    expect(value).toMatchObject({ acronym: { es: null, en: null }, declares: [] });
    expect(faults.map(({ path }) => path)).toEqual(['id', 'kind', 'title', 'citation']);
  });

  test.each([
    ['28.60', 'Escriba 28.6'],
    ['1,000', 'Escriba 1000'],
    ['+5', 'Escriba 5'],
    ['-0', 'Escriba 0'],
    ['1e3', 'Escriba 1000'],
    ['07', 'Escriba 7'],
    ['five', 'Escriba solo cifras, con punto decimal y signo menos si hacen falta, como 28.6'],
  ])('refuses the number "%s" and says what would be right', (text, remedy) => {
    const { faults } = readCuratedForm(Quantity, { value: text, qualifier: 'exact', kind: 'number' });
    expect(faults.map((fault) => [fault.path, fault.remedy.es])).toEqual([['value', remedy]]);
  });

  test.each([
    ['9000000', 9000000],
    ['2026.1', 2026.1],
    ['more-than', 'more-than'],
    ['007', '007'],
    [undefined, null],
  ])('reads the union of text, number and null %j as %j', (equals, expected) => {
    const expect_ = {
      collection: 'observations',
      id: 'a',
      field: 'f',
      ...(equals === undefined ? {} : { equals }),
    };
    const { value } = readCuratedForm(Erratum, { expect: expect_ });
    expect(value).toMatchObject({ expect: { equals: expected } });
  });

  test('chooses the form of an author by the fields that are written', () => {
    const authors = [{ literal: 'SSPC' }, { family: 'Gasman', given: 'Nadine' }];
    expect(readCuratedForm(COLLECTIONS.sources, { authors }).value).toMatchObject({ authors });
  });

  test('keeps no worked-out field and judges the others', () => {
    const workedOut = ['unit', 'quantity.kind'];
    const { value, faults } = readCuratedForm(
      COLLECTIONS.observations,
      { unit: 'MXN', quantity: { value: '1', qualifier: 'rough', kind: 'count' } },
      workedOut,
    );
    expect(value).not.toHaveProperty('unit');
    expect(value).not.toHaveProperty('quantity.kind');
    const paths = faults.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining([...workedOut, 'quantity.qualifier', 'indicator']));
  });

  test('finds unknown fields at any depth', () => {
    const { faults } = readCuratedForm(Milestone, {
      ...milestone,
      title: { ...milestone.title, fr: 'Début' },
    });
    expect(faults.map(({ path, remedy }) => [path, remedy.en])).toEqual([
      ['title.fr', 'Remove it, or use one of these: es, en'],
    ]);
  });
});
