import type { Release } from '@pazabierta/schema';
import { ChangeKind, Collection } from '@pazabierta/schema';
import { describe, expect, it } from 'vitest';
import { CHANGE_KINDS, CHANGED, parseChanges, toCursor } from '../src/index.ts';

const releases = ['2026.1', '2026.2', '2026.10'].map((id) => ({ id }) as Release);
const codes = {
  dataset: ['mucpaz', 'nap-1325'],
  indicator: ['mucpaz.networks'],
  renamed: { indicator: { 'mucpaz.redes': 'mucpaz.networks' } },
};
const parse = (query: string, release = '2026.2') =>
  parseChanges(new URLSearchParams(query), { release, releases, codes });

function errorsOf(query: string, release?: string) {
  const parsed = parse(query, release);
  if ('question' in parsed) throw new Error(`"${query}" was understood`);
  return parsed.errors;
}

const everything = {
  since: null,
  release: '2026.2',
  kinds: null,
  collections: null,
  datasets: null,
  indicators: null,
  ids: null,
  limit: 100,
  after: null,
};

describe('parseChanges()', () => {
  it('knows the collections in the order of a release, and the kinds of the schema', () => {
    expect(CHANGED).toEqual(Collection.options);
    expect(CHANGE_KINDS).toEqual(ChangeKind.options);
  });

  it('asks for everything since the release before, when nothing is said', () => {
    expect(parse('')).toEqual({ question: everything, notes: [] });
  });

  it('keeps to what each parameter names, whatever its order', () => {
    expect(parse('since=2026.1&kind=withdrawn,corrected&collection=sources&dataset=mucpaz&limit=7')).toEqual({
      question: {
        ...everything,
        since: '2026.1',
        kinds: ['corrected', 'withdrawn'],
        collections: ['sources'],
        datasets: ['mucpaz'],
        limit: 7,
      },
      notes: [],
    });
  });

  it.each([
    ['kind=correct', { parameter: 'kind', nearest: 'corrected' }],
    ['collection=observation', { parameter: 'collection', nearest: 'observations' }],
    ['dataset=mucpas', { parameter: 'dataset', nearest: 'mucpaz' }],
    ['indicator=mucpaz.netwoks', { parameter: 'indicator', nearest: 'mucpaz.networks' }],
    ['since=2026.3', { parameter: 'since', nearest: '2026.1' }],
    ['limit=0', { parameter: 'limit', nearest: '1' }],
    ['sinse=2026.1', { parameter: 'sinse', nearest: 'since' }],
    ['release=2026.1', { parameter: 'release' }],
    ['kind=added&kind=removed', { parameter: 'kind', nearest: null }],
    ['cursor=abc', { parameter: 'cursor' }],
  ])('refuses %s and names what is near', (query, error) => {
    expect(errorsOf(query)).toMatchObject([error]);
  });

  it('refuses a later release as the earlier one, in numeric order, and says how to ask the other way round', () => {
    const [error] = errorsOf('since=2026.10');
    expect(error?.message.es).toContain('/v1/releases/2026.10/changes?since=2026.2');
    expect(parse('since=2026.2', '2026.10')).toHaveProperty('question');
    expect(parse('since=2026.2')).toHaveProperty('question');
  });

  it('understands an earlier name of an indicator, and says so', () => {
    expect(parse('indicator=mucpaz.redes')).toMatchObject({
      question: { indicators: ['mucpaz.networks'] },
      notes: [{ es: expect.stringContaining('«mucpaz.redes» se llama ahora «mucpaz.networks»') }],
    });
  });

  it('reports everything at once', () => {
    expect(errorsOf('kind=x&since=1&limit=x').map(({ parameter }) => parameter)).toEqual(
      expect.arrayContaining(['kind', 'since', 'limit']),
    );
  });

  it('takes a cursor of the same question and refuses that of another', () => {
    const parsed = parse('kind=added');
    if ('errors' in parsed) throw new Error('The question was not understood');
    const place = { key: 4, id: 'mucpaz.networks quantity' };
    const cursor = toCursor(place, parsed.question);
    expect(parse(`kind=added&cursor=${cursor}`)).toMatchObject({ question: { after: place } });
    expect(parse(`kind=added&limit=3&cursor=${cursor}`)).toMatchObject({ question: { after: place } });
    expect(errorsOf(`kind=removed&cursor=${cursor}`)[0]?.message.en).toContain('another question');
    expect(errorsOf(`kind=added&cursor=${cursor}`, '2026.10')[0]?.message.en).toContain('another release');
  });
});
