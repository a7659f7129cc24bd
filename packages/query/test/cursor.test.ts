import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalQuestion, everything, parseCursor, type Question, toCursor } from '../src/index.ts';

const question: Question = everything('observations', '2026.1');

describe('parseCursor()', () => {
  it('gives back the place that toCursor() was given, in text that fits a URL', () => {
    const key = fc.oneof(
      fc.constant(null),
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
    );
    fc.assert(
      fc.property(key, fc.string({ unit: 'grapheme' }), (key, id) => {
        const cursor = toCursor({ key, id }, question);
        expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(parseCursor(cursor, question)).toEqual({ key, id });
      }),
    );
  });

  it('refuses any text that is no cursor, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const place = parseCursor(text, question);
        expect(typeof place === 'string' || place.id.length > 0).toBe(true);
      }),
    );
    expect(parseCursor('', question)).toBe('malformed');
  });
});

describe('canonicalQuestion()', () => {
  it('does not depend on the order of filters or of their codes', () => {
    const a = {
      ...question,
      filters: [
        { field: 'area', among: ['b', 'a'] },
        { field: 'value' as const, from: 1, to: null },
      ],
    };
    const b = {
      ...question,
      filters: [
        { field: 'value' as const, from: 1, to: null },
        { field: 'area', among: ['a', 'b'] },
      ],
    };
    expect(canonicalQuestion(a)).toBe(canonicalQuestion(b));
  });

  it('tells apart questions that differ in anything but their page', () => {
    const others: Partial<Question>[] = [
      { release: '2026.2' },
      { collection: 'sources' },
      { asOf: '2021-12-05' },
      { vintage: 'latest' },
      { latestPeriod: true },
      { sort: '-value' },
      { filters: [{ field: 'area', among: ['MX'] }] },
    ];
    const texts = [question, ...others.map((other) => ({ ...question, ...other }))].map(canonicalQuestion);
    expect(new Set(texts).size).toBe(texts.length);
    expect(canonicalQuestion({ ...question, limit: 3, after: { key: null, id: 'a' } })).toBe(
      canonicalQuestion(question),
    );
  });
});
