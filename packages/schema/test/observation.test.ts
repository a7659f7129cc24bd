import { describe, expect, it } from 'vitest';
import {
  Attribute,
  Attributes,
  ClaimType,
  Dimension,
  Dimensions,
  Members,
  Observation,
  ObservationStatus,
  ReferenceDate,
} from '../src/index.ts';
import { refusals } from './refusals.ts';
import {
  absence,
  attributes,
  bounds,
  citation,
  count,
  dimensions,
  members,
  money,
  observation,
} from './sound-nouns.ts';

const missing: Observation = {
  ...observation,
  quantity: null,
  bounds: null,
  absence,
  status: 'missing',
  asPrinted: null,
  members: null,
};
const ofMoney: Observation = { ...observation, quantity: money, bounds, attributes };

describe('Observation', () => {
  it.each([
    ['a count', observation],
    ['money', ofMoney],
    ['an absence', missing],
    ['an absence that a source words', { ...missing, asPrinted: 'no data' }],
    ['an absence of money', { ...missing, attributes }],
  ])('may be %s', (_, sound) => {
    expect(refusals(Observation, sound)).toEqual([]);
  });

  const either = 'quantity: Observation must have either a quantity or an absence with its reason';
  const status = 'status: Status must be "missing" exactly where there is no quantity';
  const printed = 'asPrinted: Observation with a quantity must carry the words that print it';
  const ofMoneyOnly =
    'attributes: Fiscal year, budget phase and price basis must be given for money and for nothing else';
  it.each<[string, Observation, string[]]>([
    ['a quantity and an absence', { ...observation, absence }, [either]],
    ['neither quantity nor absence', { ...missing, absence: null }, [either]],
    ['a quantity that is missing', { ...observation, status: 'missing' }, [status]],
    ['an absence that is normal', { ...missing, status: 'normal' }, [status]],
    ['a quantity without printed words', { ...observation, asPrinted: null }, [printed]],
    ['money without its attributes', { ...ofMoney, attributes: null }, [ofMoneyOnly]],
    ['a count with attributes of money', { ...observation, attributes }, [ofMoneyOnly]],
  ])('is not %s', (_, wrong, expected) => {
    expect(refusals(Observation, wrong)).toEqual(expected);
  });

  it('has bounds exactly where it has a quantity', () => {
    const message = 'bounds: Bounds must be given exactly where there is a quantity';
    expect(refusals(Observation, { ...observation, bounds: null })).toEqual([message]);
    expect(refusals(Observation, { ...missing, bounds })).toEqual([message]);
  });

  it('prints a few words, not a passage', () => {
    expect(refusals(Observation, { ...observation, asPrinted: 'a'.repeat(240) })).toEqual([]);
    expect(Observation.safeParse({ ...observation, asPrinted: 'a'.repeat(241) }).success).toBe(false);
  });

  it('takes no status beyond those mapped to SDMX', () => {
    expect(ObservationStatus.options).toEqual([
      'normal',
      'estimated',
      'low-reliability',
      'unvalidated',
      'missing',
    ]);
    expect(Observation.safeParse({ ...observation, status: 'provisional' }).success).toBe(false);
  });
});

describe('ReferenceDate', () => {
  const message = 'date: Reference date must be given unless its basis is "not-stated"';
  it.each(['printed', 'inferred'] as const)('that is %s has a day', (basis) => {
    expect(refusals(ReferenceDate, { date: '2021-12-05', basis })).toEqual([]);
    expect(refusals(ReferenceDate, { date: null, basis })).toEqual([message]);
  });

  it('that is not stated has none', () => {
    expect(refusals(ReferenceDate, { date: null, basis: 'not-stated' })).toEqual([]);
    expect(refusals(ReferenceDate, { date: '2021-12-05', basis: 'not-stated' })).toEqual([message]);
  });

  it('is a day, never a month', () => {
    expect(ReferenceDate.safeParse({ date: '2021-12', basis: 'printed' }).success).toBe(false);
  });
});

describe('Members', () => {
  const message = ': Members must be a list of codes with its citation, or an absence with its reason';
  it('may be absent with a reason', () => {
    expect(refusals(Members, { codes: [], citation: null, absence })).toEqual([]);
  });

  it.each<[string, Members]>([
    ['a list without citation', { ...members, citation: null }],
    ['a list that is absent', { ...members, absence }],
    ['neither list nor absence', { codes: [], citation: null, absence: null }],
    ['a citation of no list', { codes: [], citation, absence }],
    ['an empty list', { codes: [], citation, absence: null }],
  ])('is not %s', (_, wrong) => {
    expect(refusals(Members, wrong)).toEqual([message]);
  });
});

describe('Dimensions', () => {
  it('name every dimension of the closed list, and nothing else', () => {
    expect(Object.keys(dimensions)).toEqual(Dimension.options);
    expect(Dimensions.safeParse({ ...dimensions, sex: 'F' }).success).toBe(false);
  });

  it('may lack an area or a fund, but never a period or a claim type', () => {
    expect(refusals(Dimensions, { ...dimensions, area: null, fund: null })).toEqual([]);
    expect(Dimensions.safeParse({ ...dimensions, timePeriod: null }).success).toBe(false);
    expect(Dimensions.safeParse({ ...dimensions, claimType: null }).success).toBe(false);
    expect(refusals(Dimensions, { ...dimensions, timePeriod: 'not-stated' })).toEqual([]);
  });

  it('say of a claim whether it is what is, or what somebody means to do', () => {
    expect(ClaimType.options).toEqual(['actual', 'planned', 'proposed', 'approved']);
    expect(Dimensions.safeParse({ ...dimensions, claimType: 'estimated' }).success).toBe(false);
  });
});

describe('Attributes', () => {
  it('may each be not stated', () => {
    for (const name of Attribute.options) {
      expect(refusals(Attributes, { ...attributes, [name]: 'not-stated' })).toEqual([]);
      expect(Attributes.safeParse({ ...attributes, [name]: null }).success).toBe(false);
    }
  });

  it.each(['20', '2020/2021', '2020-01', 'FY2020'])('refuse the fiscal year %j', (fiscalYear) => {
    expect(refusals(Attributes, { ...attributes, fiscalYear })).toEqual([
      'fiscalYear: Fiscal year must be a year (2020) or "not-stated"',
    ]);
  });

  it('belong to money: a percentage has none', () => {
    const share = { ...observation, quantity: { ...count, kind: 'percentage' } };
    expect(Observation.safeParse({ ...share, attributes }).success).toBe(false);
  });
});
