import { type Client, createClient } from '@libsql/client';
import {
  AVAILABLE,
  everything,
  type Filter,
  parseJson,
  type Question,
  type Questions,
  SORTS,
  TOTAL_LIMIT,
} from '@pazabierta/query';
import { CONTRACT_RELEASES } from '@pazabierta/query/contract';
import type { AvailableCode, ClaimType, Observation } from '@pazabierta/schema';
import { parseTimePeriod } from '@pazabierta/schema/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createQuestions, loadReleases } from '../src/index.ts';
import { generatedObservations, generatedRelease } from './generated-release.ts';

/** So many that, where little is left out, there are more than are counted, even of the last period of each place. */
const ROWS = Math.round(TOTAL_LIMIT * 1.35);
const QUESTIONS = 80;

/** Numbers that look drawn by chance and are the same each time (a linear congruential generator). */
function createDraw(seed: number) {
  let state = seed;
  const below = (count: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  return { below, one: <One>(list: readonly One[]): One => list[below(list.length)] as One };
}

const PERIODS = ['2019', '2020', '2020-03', '2020-12', '2021', '2022/..', 'not-stated'];
const CLAIMS: readonly ClaimType[] = ['actual', 'planned'];
const sources = CONTRACT_RELEASES[0]?.items.sources ?? [];

const indicators = Array.from({ length: 40 }, (_, index) => `indicator.${index}`);
/** Nearly all figures that have low values. */
const LOW = indicators.slice(0, 4);

/** Figures of many places, of which every fifth states by some source what the one before it does. */
function randomObservations(): Observation[] {
  const draw = createDraw(1);
  let before: Pick<Observation, 'indicator' | 'dimensions'> | null = null;
  return generatedObservations(ROWS).map((observation, index): Observation => {
    const { quantity, citation } = observation;
    const dimensions = {
      ...observation.dimensions,
      area: draw.below(20) === 0 ? null : `AREA-${draw.below(3000)}`,
      timePeriod: draw.one(PERIODS),
      claimType: draw.one(CLAIMS),
    };
    const { indicator } = observation;
    const what = before !== null && index % 5 === 0 ? before : { indicator, dimensions };
    before = what;
    const isLow = LOW.includes(what.indicator) || draw.below(1000) === 0;
    const value = (isLow ? draw.below(500) : 500 + draw.below(4500)) / 10;
    return {
      ...observation,
      ...what,
      quantity: quantity && { ...quantity, value },
      citation: { ...citation, source: draw.one(sources).id },
    };
  });
}

/** What a later release makes of them: it takes some away, and revises others. */
function revise(observations: readonly Observation[]): Observation[] {
  return observations.flatMap((observation, index): Observation[] => {
    const { quantity } = observation;
    if (index % 97 === 0) return [];
    return [
      index % 89 === 0 && quantity !== null
        ? { ...observation, quantity: { ...quantity, value: quantity.value + 1 } }
        : observation,
    ];
  });
}

const first = randomObservations();
const second = revise(first);
const releases = { '2026.1': first, '2026.2': second };
type Release = keyof typeof releases;
let client: Client;
let questions: Questions;
beforeAll(async () => {
  client = createClient({ url: ':memory:' });
  await loadReleases(client, [generatedRelease('2026.1', first), generatedRelease('2026.2', second, first)]);
  questions = createQuestions(client);
}, 120_000);
afterAll(() => client.close());

/** A figure as questions see it. */
interface Row {
  readonly id: string;
  readonly codes: Readonly<Record<string, string | null>>;
  readonly value: number | null;
  readonly from: string | null;
  readonly until: string;
  readonly place: string;
  readonly notBefore: string;
  readonly notAfter: string | null;
}

function toRow({ id, dataset, indicator, dimensions, ...rest }: Observation): Row {
  const { quantity, absence, status, citation } = rest;
  const { area, timePeriod, fund, role, claimType } = dimensions;
  const days = parseTimePeriod(timePeriod);
  const published = sources.find((source) => source.id === citation.source)?.published;
  return {
    id,
    codes: {
      ...{ dataset, indicator, area, timePeriod, fund, role, claimType, status },
      qualifier: quantity?.qualifier ?? null,
      reason: absence?.reason ?? null,
      source: citation.source,
    },
    value: quantity?.value ?? null,
    from: days?.from ?? null,
    until: days === null ? '' : (days.until ?? '9999-12-31'),
    place: [indicator, area, fund, role, claimType].join(),
    notBefore: published?.notBefore ?? '',
    notAfter: published?.notAfter ?? null,
  };
}

const rowsOf: Readonly<Record<Release, readonly Row[]>> = {
  '2026.1': first.map(toRow),
  '2026.2': second.map(toRow),
};

function holds(filter: Filter, { codes, value, from, until }: Row): boolean {
  if ('among' in filter) return filter.among.includes(codes[filter.field] ?? '');
  if ('noneOf' in filter) return !filter.noneOf.includes(codes[filter.field] ?? '');
  if (filter.field === 'value')
    return (
      value !== null &&
      (filter.from === null || value >= filter.from) &&
      (filter.to === null || value <= filter.to)
    );
  return (
    from !== null &&
    (filter.from === null || from >= filter.from) &&
    (filter.until === null || until <= filter.until)
  );
}

/** Those of some rows that have the greatest there is of something among their like. */
function keepGreatest(
  rows: readonly Row[],
  likeOf: (row: Row) => string,
  of: (row: Row) => string,
): Set<Row> {
  const greatest = new Map<string, string>();
  for (const row of rows) {
    const known = greatest.get(likeOf(row));
    if (known === undefined || of(row) > known) greatest.set(likeOf(row), of(row));
  }
  return new Set(rows.filter((row) => of(row) === greatest.get(likeOf(row))));
}

/** The rows that a question asks for, by its definition. */
function chosen({ release, filters, asOf, vintage, latestPeriod }: Asked): Row[] {
  const kept = rowsOf[release as Release].filter(
    (row) =>
      filters.every((filter) => holds(filter, row)) &&
      (asOf === null || (row.notAfter !== null && row.notAfter <= asOf)),
  );
  const claimOf = ({ place, codes }: Row) => `${place} ${codes['timePeriod']}`;
  const newest = vintage === 'latest' ? keepGreatest(kept, claimOf, (row) => row.notAfter ?? '') : null;
  const last = latestPeriod
    ? keepGreatest(
        kept,
        ({ place }) => place,
        ({ until }) => until,
      )
    : null;
  return kept.filter((row) => newest?.has(row) !== false && last?.has(row) !== false);
}

/** What `asOf` leaves out, by its definition. */
function leftOut({ release, filters, asOf }: Asked): { later: number; undated: number } | null {
  if (asOf === null) return null;
  const out = rowsOf[release as Release].filter(
    (row) => filters.every((filter) => holds(filter, row)) && (row.notAfter === null || row.notAfter > asOf),
  );
  const later = out.filter(({ notBefore }) => notBefore > asOf).length;
  return { later, undated: out.length - later };
}

const keyOf = (row: Row, sort: Question['sort']): string | number | null =>
  sort.endsWith('value') ? row.value : sort.endsWith('timePeriod') ? row.from : null;

/** How two rows follow one another, by the definition of an order. */
function compare(a: Row, b: Row, sort: Question['sort']): number {
  const turn = sort.startsWith('-') ? -1 : 1;
  const [one, other] = [keyOf(a, sort), keyOf(b, sort)];
  if (one === other) return a.id === b.id ? 0 : a.id < b.id ? -turn : turn;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -turn : turn;
}

/** The first rows of an order; to put all of them in order would take too long. */
function firstOf(rows: readonly Row[], most: number, inOrder: (a: Row, b: Row) => number): Row[] {
  let found: Row[] = [];
  for (let start = 0; start < rows.length; start += 500)
    found = [...found, ...rows.slice(start, start + 500)].sort(inOrder).slice(0, most);
  return found;
}

type Asked = Question & { readonly collection: 'observations' };
/**
 * Questions that mostly leave many rows, so that they are met on every way; every fourth asks by value for many of which few have low ones,
 * and others may take their place. */
function* randomQuestions(seed: number): Generator<Asked> {
  const draw = createDraw(seed);
  const toFilter: (() => Filter)[] = [
    () => ({ field: 'indicator', noneOf: [draw.one(indicators), draw.one(indicators)] }),
    () => ({ field: 'indicator', among: [draw.one(indicators), draw.one(indicators)] }),
    () => ({ field: 'area', noneOf: [`AREA-${draw.below(3000)}`] }),
    () => ({
      field: 'area',
      among: Array.from({ length: draw.one([2, 1500]) }, () => `AREA-${draw.below(3000)}`),
    }),
    () => ({ field: 'source', noneOf: [draw.one(sources).id] }),
    () => ({ field: 'claimType', among: [draw.one(CLAIMS)] }),
    () => ({ field: 'qualifier', noneOf: ['more-than'] }),
    () => ({ field: 'status', among: ['missing'] }),
    () => ({ field: 'timePeriod', noneOf: [draw.one(PERIODS)] }),
    () => ({ field: 'timePeriod', from: draw.one(['2019-01-01', '2020-02-01']), until: null }),
    () => ({ field: 'value', from: draw.below(500), to: null }),
    () => ({ field: 'value', from: 100, to: draw.one([101, 130, 400]) }),
  ];
  for (let number = 0; number < QUESTIONS; number += 1) {
    const isScarce = number % 4 === 0;
    const filters: Filter[] = isScarce
      ? [{ field: 'indicator', noneOf: LOW }]
      : Array.from({ length: draw.below(4) }, () => draw.one(toFilter)());
    const release = draw.one(Object.keys(releases) as Release[]);
    const low = rowsOf[release].filter(({ value }) => value !== null && value < 50);
    const sort = isScarce ? 'value' : draw.one(SORTS);
    const at = draw.one(isScarce ? low : rowsOf[release]);
    yield {
      ...everything('observations', release, filters),
      collection: 'observations',
      asOf: isScarce ? null : draw.one([null, null, '2020-03-01', '2021-12-31', '2026-11-23']),
      vintage: isScarce ? 'latest' : draw.one(['all', 'all', 'latest']),
      latestPeriod: !isScarce && draw.one([false, false, true]),
      sort,
      limit: 20,
      after: draw.below(2) === 0 ? null : { key: keyOf(at, sort), id: at.id },
    };
  }
}

describe('questions drawn by chance', () => {
  it('about lists give the page, from any place on, that their definition says', async () => {
    for (const question of randomQuestions(2)) {
      const { sort, after } = question;
      const rows = chosen(question);
      const place = after && rowsOf[question.release as Release].find(({ id }) => id === after.id);
      const following = place ? rows.filter((row) => compare(row, place, sort) > 0) : rows;
      const expected = firstOf(following, question.limit, (a, b) => compare(a, b, sort)).map(({ id }) => id);
      const page = await questions.list(question);
      expect([question, parseJson(page.rows).map(({ id }) => id)]).toEqual([question, expected]);
      expect([page.total, page.totalExact]).toEqual(
        rows.length > TOTAL_LIMIT ? [TOTAL_LIMIT, false] : [rows.length, true],
      );
      expect([question, page.leftOut]).toEqual([question, leftOut(question)]);
    }
  }, 120_000);

  it('about availability give each code that has rows, and how many, as their definition says', async () => {
    let turn = 0;
    for (const question of randomQuestions(3)) {
      turn += 1;
      // One in three, since each is as many questions as it has filters.
      if (turn % 3 !== 0) continue;
      const every = chosen(question);
      const expected = AVAILABLE.flatMap((field): AvailableCode[] => {
        const others = question.filters.filter((filter) => filter.field !== field);
        const rows =
          others.length === question.filters.length ? every : chosen({ ...question, filters: others });
        const counts = new Map<string, number>();
        for (const { codes } of rows) {
          const code = codes[field];
          if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
        }
        const codes = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
        return codes.map(([code, count]) => ({ field, code, count, exact: true }));
      });
      const told = parseJson(await questions.availability(question));
      expect([question, told]).toEqual([question, expected]);
    }
  }, 120_000);
});
