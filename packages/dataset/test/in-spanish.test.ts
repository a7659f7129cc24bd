import {
  CalendarDate,
  Code,
  Commitment,
  Institution,
  Members,
  Observation,
  Published,
  Quantity,
  ReferenceDate,
  Registration,
  ReleaseId,
  Source,
  TimePeriod,
  Wording,
} from '@pazabierta/schema';
import { describe, expect, test } from 'vitest';
import { inSpanish } from '../src/read/in-spanish.ts';

const quantity = { value: 1, upper: null, qualifier: 'exact', resolution: null, kind: 'count' };
const wording = { status: 'official', reason: null, citation: null };
const text = { es: null, en: 'x', wording: { es: wording, en: { ...wording, status: 'absent' } } };
const published = { notBefore: null, notAfter: null, basis: 'inferred', note: null };

const WRONG: readonly (readonly [
  { safeParse(value: unknown): { error?: { issues: readonly Issue[] } } },
  unknown,
])[] = [
  [CalendarDate, '2021-02-30'],
  [Code, { id: 'a b' }],
  [Commitment.shape.id, 'A B'],
  [Institution.shape.name, text],
  [Institution.shape.name, { ...text, es: 'x', en: null }],
  [Members, { codes: [], citation: null, absence: null }],
  [Observation.shape.attributes, { fiscalYear: 'x', budgetPhase: 'paid', priceBasis: 'real' }],
  [Published, published],
  [Published, { ...published, basis: 'not-stated', notAfter: '2020-01-01' }],
  [Published, { ...published, notBefore: '2021-01-01', notAfter: '2020-01-01' }],
  [Quantity, { ...quantity, upper: 0, resolution: 0, value: -1 }],
  [Quantity, { ...quantity, value: 1 / 3 }],
  [Quantity, { ...quantity, resolution: 5 }],
  [Quantity, { ...quantity, qualifier: 'between', upper: 2, resolution: 10 }],
  [ReferenceDate, { date: null, basis: 'printed' }],
  [Registration.shape.doi, 'zenodo.1'],
  [Registration.shape.digest, 'a'],
  [ReleaseId, '2026'],
  [Source.shape.language, 'spa'],
  [Source.shape.url, 'x'],
  [Published, { ...published, basis: 'printed' }],
  ...['9999', '2021-13', '2021-02-30', '2021/2020', '2021/2022-01', 'x'].map(
    (period) => [TimePeriod, period] as const,
  ),
  [Wording, wording],
  [Wording, { ...wording, reason: 'withdrawn' }],
  [Wording, { ...wording, status: 'absent' }],
  [Observation.shape.quantity, { ...quantity, qualifier: 'between' }],
];

interface Issue {
  readonly code?: string | undefined;
  readonly message: string;
}

describe('inSpanish()', () => {
  test.each(WRONG)('knows every rule that schema %# states when it refuses %j', (schema, value) => {
    const rules = (schema.safeParse(value).error?.issues ?? []).filter(
      ({ code }) => code === 'custom' || code === 'invalid_format',
    );
    expect(rules).not.toEqual([]);
    for (const { message } of rules) expect(inSpanish(message)).not.toMatch(/en inglés|\$\d/);
  });

  test('says what the rule quotes', () => {
    expect(inSpanish('Upper must be above the value 5; it is 4')).toBe('La cifra superior debe pasar de 5');
    expect(inSpanish('Resolution 100 must divide the value 217 without a remainder')).toBe(
      'La resolución 100 debe dividir sin resto el valor 217',
    );
  });

  test('gives the English words, said to be so, of a rule that it does not know', () => {
    expect(inSpanish('Something new')).toBe('No cumple su esquema (en inglés: Something new)');
  });
});
