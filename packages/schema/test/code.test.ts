import { describe, expect, it } from 'vitest';
import { Code, CodeId, CodeList, Id, ReferenceArea, Unit } from '../src/index.ts';
import { refusals } from './refusals.ts';
import { code, SOUND_NOUNS } from './sound-nouns.ts';

describe('Id', () => {
  it.each(['a', 'mucpaz.networks', 'proigualdad-2020-2024', 'dof-5608467', '24-horas', 'a'.repeat(120)])(
    'takes %j',
    (id) => {
      expect(refusals(Id, id)).toEqual([]);
    },
  );

  const message = ': Id must be lower-case words joined by single hyphens or dots, such as "mucpaz.networks"';
  it.each([
    '',
    'Mucpaz',
    'mucpaz networks',
    'mucpaz_networks',
    'a..b',
    'a--b',
    '-a',
    'a.',
    'año',
    'a/b',
    'a\n',
  ])('refuses %j', (id) => {
    expect(refusals(Id, id)).toEqual([message]);
  });

  it('is at most 120 characters', () => {
    expect(Id.safeParse('a'.repeat(121)).success).toBe(false);
  });
});

describe('CodeId', () => {
  it.each(['MX', 'MX-TLA', 'MXN', '_T', 'not-stated', '29'])('takes %j', (id) => {
    expect(refusals(CodeId, id)).toEqual([]);
  });

  it.each(['', '_X', '_t', 'MX_TLA', 'MX TLA', 'MX-', 'MX,TLA', 'MX..TLA'])('refuses %j', (id) => {
    expect(refusals(CodeId, id)).toEqual([
      ': Code must be letters and digits joined by hyphens or dots, or "_T" for the total',
    ]);
  });

  it('is at most 60 characters', () => {
    expect(refusals(CodeId, 'A'.repeat(60))).toEqual([]);
    expect(CodeId.safeParse('A'.repeat(61)).success).toBe(false);
  });
});

describe('Code', () => {
  it('names days that exist, and successors that are codes', () => {
    expect(refusals(Code, { ...code, validTo: '2020-02-29', successors: ['MX-CMX'] })).toEqual([]);
    expect(Code.safeParse({ ...code, validFrom: '1857' }).success).toBe(false);
    expect(Code.safeParse({ ...code, successors: ['Ciudad de México'] }).success).toBe(false);
    expect(Code.safeParse({ ...code, notations: [{ scheme: 'inegi', value: 29 }] }).success).toBe(false);
  });
});

describe('CodeList', () => {
  it('has at least one code', () => {
    expect(CodeList.safeParse({ ...SOUND_NOUNS.CodeList, codes: [] }).success).toBe(false);
  });
});

describe('Unit', () => {
  it('is a code whose kind is a quantity kind', () => {
    expect(Unit.safeParse(SOUND_NOUNS.Unit).success).toBe(true);
    expect(Unit.safeParse({ ...SOUND_NOUNS.Unit, kind: 'state' }).success).toBe(false);
    expect(Unit.safeParse({ ...SOUND_NOUNS.Unit, kind: null }).success).toBe(false);
  });
});

describe('ReferenceArea', () => {
  it.each(['country', 'state', 'municipality'])('may be a %s', (kind) => {
    expect(refusals(ReferenceArea, { ...code, kind })).toEqual([]);
  });

  it('is of no other level', () => {
    expect(ReferenceArea.safeParse({ ...code, kind: 'region' }).success).toBe(false);
    expect(ReferenceArea.safeParse({ ...code, kind: null }).success).toBe(false);
  });
});
