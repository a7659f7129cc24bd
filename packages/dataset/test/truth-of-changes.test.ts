import { describe, expect, test } from 'vitest';
import { checkChange } from '../src/check/check-change.ts';
import { isAddition } from '../src/check/is-addition.ts';
import { isWording } from '../src/check/is-wording.ts';
import { parseCurated } from '../src/read/parse-curated.ts';
import { findCover } from '../src/select/find-cover.ts';
import { add } from './sound-dataset.ts';

const official = (source: string) => ({ status: 'official', reason: null, citation: { source } });
const own = { status: 'own-translation', reason: 'not-consulted', citation: null };
const absent = { status: 'absent', reason: 'not-consulted', citation: null };
const text = (es: string | null, wording: unknown) => ({
  es,
  en: 'x',
  wording: { es: wording, en: official('a') },
});

describe('isAddition()', () => {
  test.each([
    [null, 'a'],
    [[], ['a']],
    [
      ['a', 'c'],
      ['a', 'b', 'c'],
    ],
    ['not-stated', '2013'],
    ['not-consulted', 'excerpt'],
    [{ reason: 'not-published', note: null }, null],
    [text(null, absent), text('y', official('b'))],
    [text('y', own), text('y', official('b'))],
    [
      { notBefore: null, basis: 'not-stated' },
      { notBefore: '2020-01-01', basis: 'printed' },
    ],
    [
      { codes: [], absence: { reason: 'not-published', note: null } },
      { codes: ['MX'], absence: null },
    ],
  ])('holds from %j to %j', (before, after) => {
    expect(isAddition(before, after)).toBe(true);
    expect(isAddition(after, before)).toBe(false);
  });

  test.each([
    ['a', 'b'],
    [217, 218],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [
      ['a', 'b'],
      ['a', 'c', 'd'],
    ],
    [
      { source: 'a', locator: null },
      { source: 'b', locator: null },
    ],
    ['not-consulted', 'not-collected'],
    [
      { reason: 'not-published', note: null },
      { reason: 'withdrawn', note: null },
    ],
    [text('y', own), text('z', official('b'))],
    [text('y', official('a')), text('y', official('b'))],
  ])('does not hold between %j and %j', (before, after) => {
    expect(isAddition(before, after)).toBe(false);
    expect(isAddition(after, before)).toBe(false);
  });
});

describe('isWording()', () => {
  const code = { id: 'a', label: { es: 'A', en: 'A' }, kind: null };
  test.each([
    ['note', null, { es: 'a', en: 'b' }, true],
    ['title', text('y', own), text('z', official('b')), true],
    ['title', text('y', own), text('y', official('b')), false],
    ['quantity', null, { value: 1 }, false],
    ['citation', { source: 'a' }, { source: 'b' }, false],
    ['validTo', null, '2024-12-31', false],
    ['codes.a', code, { ...code, label: { es: 'B', en: 'B' } }, true],
    ['codes.a', code, { ...code, kind: 'count' }, false],
    ['codes.a', null, code, false],
    ['codes', ['a'], ['a', 'b'], false],
  ])('of %s from %j to %j is %s', (field, before, after, expected) => {
    expect(isWording({ field, before, after })).toBe(expected);
  });
});

describe('findCover()', () => {
  const change = (kind: 'corrected' | 'added' | 'revised', fields: readonly string[] | null) => ({
    kind,
    reason: { es: kind, en: kind },
    fields,
  });
  const changes = [
    change('corrected', ['quantity', 'indicator']),
    change('added', ['status', 'codes', 'codes.a']),
    change('revised', null),
  ];

  test.each([
    ['quantity', 'corrected'],
    ['bounds', 'corrected'],
    ['absence', 'corrected'],
    ['attributes', 'corrected'],
    ['unit', 'corrected'],
    ['dataset', 'corrected'],
    ['status', 'added'],
    ['codes.a', 'added'],
    ['codes.b', 'added'],
    ['note', 'revised'],
  ])('of %s is the change that is %s', (field, kind) => {
    expect(findCover(changes, field)?.kind).toBe(kind);
  });

  test('is none where no change names a field or covers the rest', () => {
    expect(findCover(changes.slice(0, 2), 'note')).toBeUndefined();
  });
});

describe('checkChange()', () => {
  const REASON = 'reason: { es: A, en: A }';
  test.each([
    [
      'a figure that was absent is given',
      `id: lost.article
since: 2026.2
change: { kind: added, ${REASON} }
indicator: nets
dimensions: { area: MX, timePeriod: 2019, claimType: actual }
quantity: { value: 3, qualifier: exact }
asPrinted: 3 networks
citation: { source: article }
referenceDate: { basis: not-stated }
`,
    ],
    [
      'a figure is taken back and its absence remains',
      `id: pillars.article
since: 2026.2
change:
  - { kind: withdrawn, ${REASON}, fields: [quantity, asPrinted] }
indicator: pillars
dimensions: { area: MX, timePeriod: not-stated, claimType: actual }
absence: { reason: withdrawn }
citation: { source: article }
referenceDate: { basis: not-stated }
`,
    ],
    [
      'a code is added to a list and another is renamed',
      `id: funds
since: 2026.2
change:
  - { kind: added, ${REASON}, fields: [codes] }
  - { kind: relabelled, ${REASON}, fields: [codes.fasp] }
title: { es: funds, en: funds }
definition: { es: funds, en: funds }
codes:
  - { id: '_T', label: { es: Code, en: Code } }
  - { id: fasp, label: { es: FASP, en: FASP } }
  - { id: fortaseg, label: { es: Fortaseg, en: Fortaseg } }
`,
    ],
    [
      'an item ends and comes back',
      `- id: lost.article
  since: 2026.2
  change: { kind: withdrawn, ${REASON} }
  indicator: nets
  dimensions: { area: MX, timePeriod: 2019, claimType: actual }
  absence: { reason: not-collected }
  citation: { source: article }
  referenceDate: { basis: not-stated }
- id: lost.article
  since: 2026.10
  change: { kind: corrected, ${REASON} }
  indicator: nets
  dimensions: { area: MX, timePeriod: 2019, claimType: actual }
  absence: { reason: not-collected }
  citation: { source: article }
  referenceDate: { basis: not-stated }
`,
    ],
  ])('finds nothing when %s', (_, text) => {
    const folder = text.includes('codes:') ? 'code-lists' : 'observations';
    const curated = parseCurated(add(`${folder}/z.yaml`, text));
    expect(curated.findings).toEqual([]);
    expect(checkChange(curated)).toEqual([]);
  });
});
