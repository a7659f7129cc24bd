import type { Observation, Source } from '@pazabierta/schema';
import { parseTimePeriod } from '@pazabierta/schema/period';
import type { Filter } from '../filter.ts';
import { toJson } from '../json-text.ts';
import type { Question } from '../question.ts';
import type { Page } from '../questions.ts';

/**
 * The page that a question must give, worked out step by step from the definition of `Question`, without any regard for speed.
 * It shares no code with any answerer.
 */
export function expectedPage(
  question: Question,
  all: readonly Observation[],
  sources: readonly Source[],
): Page<Observation> {
  const publishedOf = ({ citation }: Observation) => {
    const found = sources.find(({ id }) => id === citation.source);
    if (found === undefined) throw new Error(`The fixture has no source "${citation.source}"`);
    return found.published;
  };
  const asked = all.filter((row) => question.filters.every((filter) => holds(filter, row)));

  const { asOf } = question;
  const isKept = (row: Observation) => asOf === null || (publishedOf(row).notAfter ?? '9999') <= asOf;
  const isLater = (row: Observation) => asOf !== null && (publishedOf(row).notBefore ?? '') > asOf;
  const kept = asked.filter(isKept);
  const later = asked.filter(isLater).length;

  const series = ({ indicator, dimensions: { area, fund, role, claimType } }: Observation) =>
    JSON.stringify([indicator, area, fund, role, claimType]);
  const vintages = keepGreatest(
    kept,
    (row) => `${series(row)} ${row.dimensions.timePeriod}`,
    (row) => publishedOf(row).notAfter ?? '',
  );
  const periods = keepGreatest(kept, series, ({ dimensions }) => {
    const days = parseTimePeriod(dimensions.timePeriod);
    return days === null ? '' : (days.until ?? '9999-12-31');
  });
  const chosen = kept.filter(
    (row) =>
      (question.vintage === 'all' || vintages.has(row)) && (!question.latestPeriod || periods.has(row)),
  );

  const keyOf = (row: Observation): string | number | null => {
    if (question.sort.endsWith('value')) return row.quantity?.value ?? null;
    return question.sort.endsWith('timePeriod')
      ? (parseTimePeriod(row.dimensions.timePeriod)?.from ?? null)
      : null;
  };
  const turn = question.sort.startsWith('-') ? -1 : 1;
  const inOrder = (
    a: { key: string | number | null; id: string },
    b: { key: string | number | null; id: string },
  ): number => {
    if (a.key !== b.key) {
      if (a.key === null) return 1;
      if (b.key === null) return -1;
      return a.key < b.key ? -turn : turn;
    }
    return a.id === b.id ? 0 : a.id < b.id ? -turn : turn;
  };
  const sorted = chosen.map((row) => ({ row, key: keyOf(row), id: row.id })).sort(inOrder);
  const { after } = question;
  const following = after === null ? sorted : sorted.filter((place) => inOrder(place, after) > 0);
  const page = following.slice(0, question.limit);
  const last = page.at(-1);
  return {
    rows: toJson(page.map(({ row }) => row)),
    count: page.length,
    total: chosen.length,
    totalExact: true,
    next: following.length > page.length && last !== undefined ? { key: last.key, id: last.id } : null,
    sources: [
      ...new Set(page.flatMap(({ row: { citation } }) => [citation.source, citation.via ?? citation.source])),
    ].sort(),
    leftOut: asOf === null ? null : { later, undated: asked.length - kept.length - later },
  };
}

function keepGreatest(
  rows: readonly Observation[],
  groupOf: (row: Observation) => string,
  rankOf: (row: Observation) => string,
): Set<Observation> {
  const greatest = new Map<string, string>();
  for (const row of rows) {
    const group = groupOf(row);
    const rank = rankOf(row);
    const known = greatest.get(group);
    if (known === undefined || rank > known) greatest.set(group, rank);
  }
  return new Set(rows.filter((row) => rankOf(row) === greatest.get(groupOf(row))));
}

function holds(filter: Filter, row: Observation): boolean {
  if ('among' in filter || 'noneOf' in filter) {
    const fields: Record<string, string | null | undefined> = {
      dataset: row.dataset,
      indicator: row.indicator,
      ...row.dimensions,
      qualifier: row.quantity?.qualifier,
      status: row.status,
      reason: row.absence?.reason,
      source: row.citation.source,
    };
    const value = fields[filter.field] ?? null;
    if ('noneOf' in filter) return value === null || !filter.noneOf.includes(value);
    return value !== null && filter.among.includes(value);
  }
  if (filter.field === 'value') {
    const value = row.quantity?.value;
    return (
      value !== undefined &&
      value >= (filter.from ?? Number.NEGATIVE_INFINITY) &&
      value <= (filter.to ?? Number.POSITIVE_INFINITY)
    );
  }
  const days = parseTimePeriod(row.dimensions.timePeriod);
  return (
    days !== null &&
    days.from >= (filter.from ?? '') &&
    (filter.until === null || (days.until ?? '9999-12-31') <= filter.until)
  );
}
