import { describe, expect, it } from 'vitest';
import {
  COLLECTIONS,
  Collection,
  Coverage,
  Cursor,
  Distribution,
  Erratum,
  Finding,
  Indicator,
  Manifest,
  Problem,
  ProblemType,
  Provenance,
  Release,
  ReleaseId,
} from '../src/index.ts';
import { refusals } from './refusals.ts';
import { distribution, indicator, manifest, problem, SOUND_NOUNS } from './sound-nouns.ts';

describe('ReleaseId', () => {
  it.each(['2026.1', '2026.10', '2030.9999'])('takes %s', (id) => {
    expect(refusals(ReleaseId, id)).toEqual([]);
  });

  it.each(['2026', '2026.0', '2026.01', '26.1', '2026.1.1', '2026-1', 'v2026.1', '2026.10000'])(
    'refuses %s',
    (id) => {
      expect(refusals(ReleaseId, id)).toEqual([': Release must be a year and a number, such as "2026.1"']);
    },
  );
});

describe('Manifest', () => {
  it('is of format 1, and may be the first', () => {
    expect(refusals(Manifest, { ...manifest, previous: null })).toEqual([]);
    expect(Manifest.safeParse({ ...manifest, formatVersion: 2 }).success).toBe(false);
    expect(Manifest.safeParse({ ...manifest, inputsSha256: 'A'.repeat(64) }).success).toBe(false);
  });
});

describe('Release', () => {
  it('is a draft or published', () => {
    expect(refusals(Release, { ...SOUND_NOUNS.Release, status: 'published' })).toEqual([]);
    expect(Release.safeParse({ ...SOUND_NOUNS.Release, status: 'final' }).success).toBe(false);
    expect(Release.safeParse({ ...SOUND_NOUNS.Release, digest: 'b'.repeat(63) }).success).toBe(false);
  });
});

describe('Distribution', () => {
  it.each([
    ['name', '../secret'],
    ['name', 'a/b.json'],
    ['name', 'A.json'],
    ['bytes', -1],
    ['bytes', 1.5],
    ['rows', -1],
    ['sha256', 'a'.repeat(63)],
    ['sha256', 'g'.repeat(64)],
  ])('refuses %s %j', (field, value) => {
    expect(refusals(Distribution, { ...distribution, [field]: value })).toHaveLength(1);
  });
});

describe('Collection', () => {
  it('names every collection of a release and nothing else', () => {
    expect(Collection.options).toEqual(Object.keys(COLLECTIONS));
    expect(Collection.safeParse('releases').success).toBe(false);
  });
});

describe('Indicator', () => {
  it('names dimensions of the closed list, and where it comes from', () => {
    expect(Indicator.safeParse({ ...indicator, dimensions: ['sex'] }).success).toBe(false);
    expect(Indicator.safeParse({ ...indicator, origin: 'other' }).success).toBe(false);
    expect(Indicator.safeParse({ ...indicator, notComparable: ['a'] }).success).toBe(false);
  });
});

describe('Coverage', () => {
  it('counts in whole numbers', () => {
    expect(Coverage.safeParse({ ...SOUND_NOUNS.Coverage, published: -1 }).success).toBe(false);
    expect(Coverage.safeParse({ ...SOUND_NOUNS.Coverage, published: 0.5 }).success).toBe(false);
  });
});

describe('Provenance', () => {
  it('names an operation of the four', () => {
    expect(Provenance.safeParse({ ...SOUND_NOUNS.Provenance, operation: 'mean' }).success).toBe(false);
    expect(Provenance.safeParse({ ...SOUND_NOUNS.Provenance, origin: 'inferred' }).success).toBe(false);
  });
});

describe('Erratum', () => {
  const erratum = SOUND_NOUNS.Erratum;
  it.each([9, 'nine', null])('may expect %j', (equals) => {
    expect(refusals(Erratum, { ...erratum, expect: { ...erratum.expect, equals } })).toEqual([]);
  });

  it('always says what it expects, and quotes a few words', () => {
    const { equals: _, ...nothing } = erratum.expect;
    expect(Erratum.safeParse({ ...erratum, expect: nothing }).success).toBe(false);
    expect(Erratum.safeParse({ ...erratum, expect: null }).success).toBe(false);
    expect(Erratum.safeParse({ ...erratum, printed: 'a'.repeat(241) }).success).toBe(false);
    expect(Erratum.safeParse({ ...erratum, kind: 'typo' }).success).toBe(false);
  });
});

describe('Finding', () => {
  it('stands on a line, and is an error or a warning', () => {
    expect(Finding.safeParse({ ...SOUND_NOUNS.Finding, line: 0 }).success).toBe(false);
    expect(Finding.safeParse({ ...SOUND_NOUNS.Finding, severity: 'info' }).success).toBe(false);
  });
});

describe('Problem', () => {
  it('has the status of an error', () => {
    expect(refusals(Problem, { ...problem, status: 503, errors: [] })).toEqual([]);
    for (const status of [200, 399, 600, 404.5])
      expect(Problem.safeParse({ ...problem, status }).success).toBe(false);
  });

  it('is of a type of the closed list', () => {
    expect(ProblemType.safeParse('not-found').success).toBe(true);
    expect(ProblemType.safeParse('teapot').success).toBe(false);
  });
});

describe('Cursor', () => {
  it('is text that an address carries as it stands', () => {
    expect(refusals(Cursor, 'eyJh_-9')).toEqual([]);
    for (const cursor of ['', 'a b', 'a=', 'a+b', 'a/b', 'ñ', 'a'.repeat(2049)])
      expect(Cursor.safeParse(cursor).success).toBe(false);
  });
});
