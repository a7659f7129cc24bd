import { describe, expect, it } from 'vitest';
import { Author, Published, Source } from '../src/index.ts';
import { refusals } from './refusals.ts';
import { label, published, source } from './sound-nouns.ts';

describe('Published', () => {
  it.each<Published>([
    { notBefore: '2021-07-20', notAfter: '2021-07-20', basis: 'printed', note: null },
    { notBefore: '2021-07-20', notAfter: null, basis: 'inferred', note: label },
    { notBefore: null, notAfter: '2021-12-31', basis: 'inferred', note: label },
    { notBefore: null, notAfter: null, basis: 'not-stated', note: null },
    { notBefore: null, notAfter: null, basis: 'not-stated', note: label },
  ])('may be from $notBefore to $notAfter, $basis', (sound) => {
    expect(refusals(Published, sound)).toEqual([]);
  });

  it('does not end before it begins', () => {
    expect(refusals(Published, { ...published, notAfter: '2021-07-19' })).toEqual([
      'notAfter: Date of publication ends (2021-07-19) before it begins (2021-07-20)',
    ]);
  });

  it('says from what it was inferred', () => {
    expect(refusals(Published, { ...published, note: null })).toEqual([
      'note: An inferred date of publication must say from what it was inferred',
    ]);
  });

  it.each(['notBefore', 'notAfter'] as const)('has no %s where it is not stated', (end) => {
    const nothing = { notBefore: null, notAfter: null, basis: 'not-stated', note: null };
    expect(refusals(Published, { ...nothing, [end]: '2021-07-20' })).toEqual([
      'basis: A date of publication that is given must be "printed" or "inferred"',
    ]);
  });

  it.each(['printed', 'inferred'] as const)('has at least one end where it is %s', (basis) => {
    expect(refusals(Published, { notBefore: null, notAfter: null, basis, note: label })).toEqual([
      'basis: A date of publication without any day must be "not-stated"',
    ]);
  });
});

describe('Author', () => {
  it('is a person by two names, or a body by one', () => {
    expect(refusals(Author, { family: 'Gasman', given: 'Nadine' })).toEqual([]);
    expect(refusals(Author, { literal: 'Inmujeres' })).toEqual([]);
    expect(Author.safeParse({ family: 'Gasman' }).success).toBe(false);
    expect(Author.safeParse({ family: 'Gasman', given: '' }).success).toBe(false);
    expect(Author.safeParse({ family: 'Gasman', given: 'Nadine', literal: 'Inmujeres' }).success).toBe(false);
    expect(Author.safeParse('Nadine Gasman').success).toBe(false);
  });
});

describe('Source', () => {
  it.each(['http://example.org/a', 'https://example.org/a?b=c#d', 'HTTPS://EXAMPLE.ORG'])(
    'may be at %s',
    (url) => {
      expect(refusals(Source, { ...source, url, archivedUrl: url })).toEqual([]);
    },
  );

  it.each([
    'htps://example.org',
    'javascript:alert(1)',
    'ftp://example.org/a',
    'https:example.org',
    'data:,a',
  ])('is neither at %s nor archived there', (url) => {
    const rule = 'Web address must be whole and begin with "https://" or "http://"';
    expect(refusals(Source, { ...source, url, archivedUrl: url })).toEqual([
      `url: ${rule}`,
      `archivedUrl: ${rule}`,
    ]);
  });

  it.each([
    ['language', 'spa'],
    ['language', 'ES'],
    ['url', 'example.org/article'],
    ['archivedUrl', 'not a url'],
    ['tier', 'tertiary'],
    ['consulted', 'partly'],
    ['accessed', '2026-13'],
    ['kind', 'tweet'],
    ['linkStatus', { status: 'works', checked: '2026-02-30' }],
    ['linkStatus', 'works'],
  ])('refuses %s %j', (field, value) => {
    expect(refusals(Source, { ...source, [field]: value })).toHaveLength(1);
  });
});
