import { describe, expect, it } from 'vitest';
import {
  Commitment,
  CommitmentKind,
  Declaration,
  Instrument,
  Link,
  LinkEnd,
  Milestone,
} from '../src/index.ts';
import { refusals } from './refusals.ts';
import { commitment, declaration, instrument, SOUND_NOUNS } from './sound-nouns.ts';

describe('Commitment', () => {
  const message = 'officialCode: Commitment must have either an official code or the reason of its absence';
  it('may carry the official code of its instrument', () => {
    expect(refusals(Commitment, { ...commitment, officialCode: '6.1', officialCodeAbsence: null })).toEqual(
      [],
    );
  });

  it('has either an official code or the reason of its absence', () => {
    expect(refusals(Commitment, { ...commitment, officialCode: '6.1' })).toEqual([message]);
    expect(refusals(Commitment, { ...commitment, officialCodeAbsence: null })).toEqual([message]);
  });

  it('is of a kind of the closed list', () => {
    for (const kind of CommitmentKind.options)
      expect(refusals(Commitment, { ...commitment, kind })).toEqual([]);
    expect(Commitment.safeParse({ ...commitment, kind: 'goal' }).success).toBe(false);
  });
});

describe('Declaration', () => {
  it('counts parts of an instrument or its indicators', () => {
    for (const part of [...CommitmentKind.options, 'indicator'])
      expect(refusals(Declaration, { ...declaration, part })).toEqual([]);
    expect(Declaration.safeParse({ ...declaration, part: 'institution' }).success).toBe(false);
  });
});

describe('Instrument', () => {
  it('is of a kind of the closed list, with an acronym in each language or none', () => {
    expect(Instrument.safeParse({ ...instrument, kind: 'law' }).success).toBe(false);
    expect(refusals(Instrument, { ...instrument, acronym: { es: null, en: null } })).toEqual([]);
    expect(Instrument.safeParse({ ...instrument, acronym: 'PNA' }).success).toBe(false);
    expect(Instrument.safeParse({ ...instrument, acronym: { es: '', en: null } }).success).toBe(false);
  });
});

describe('Link', () => {
  const link = SOUND_NOUNS.Link;
  it.each(['implements', 'alignedWith', 'fundedBy', 'measuredBy', 'coordinatedBy'])('may be %s', (type) => {
    expect(refusals(Link, { ...link, type })).toEqual([]);
  });

  it('is of no other type or basis, and leads to nothing that has no collection', () => {
    expect(Link.safeParse({ ...link, type: 'causes' }).success).toBe(false);
    expect(Link.safeParse({ ...link, basis: 'inferred' }).success).toBe(false);
    expect(LinkEnd.safeParse({ ...link.to, collection: 'sources' }).success).toBe(false);
  });
});

describe('Milestone', () => {
  it('is dated by a period, which may be open or not stated', () => {
    const milestone = SOUND_NOUNS.Milestone;
    expect(refusals(Milestone, { ...milestone, date: 'not-stated' })).toEqual([]);
    expect(Milestone.safeParse({ ...milestone, date: 'December 2020' }).success).toBe(false);
    expect(Milestone.safeParse({ ...milestone, claimType: 'approved' }).success).toBe(false);
  });
});
