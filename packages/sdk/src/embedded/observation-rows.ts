import type { Sort } from '@pazabierta/query';
import type { Observation } from '@pazabierta/schema';
import { type DayRange, parseTimePeriod } from '@pazabierta/schema/period';
import type { Stored, StoredRelease } from './store-releases.ts';

/** An observation of a release, with what questions order it by and choose it by. */
export interface ObservationRow extends Stored<Observation> {
  readonly number: number | null;
  /** The first day of its period; `null` where none is stated. */
  readonly periodFrom: string | null;
  /** The first day after its period: `9999-12-31` where the end is not stated, and the empty text where no period is. */
  readonly periodUntil: string;
  /** Between which days its source was published. */
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  /** Its indicator and its dimensions but the period. */
  readonly series: string;
}

/** The observations of a release in one of the orders; each order is made once. */
export type ObservationRows = (sort: Sort) => readonly ObservationRow[];

/** What a row is ordered by beside its id, which breaks ties; `null` where it has none. */
export function toSortKey(row: ObservationRow, sort: Sort): string | number | null {
  if (sort.endsWith('value')) return row.number;
  return sort.endsWith('timePeriod') ? row.periodFrom : null;
}

/** The observations of a release, ready to be asked. */
export function toObservationRows({
  collections: { observations, sources },
}: StoredRelease): ObservationRows {
  const known = new Map<string, DayRange | null>();
  // Many figures have one period.
  const daysOf = (period: string): DayRange | null => {
    const days = known.get(period) ?? parseTimePeriod(period);
    known.set(period, days);
    return days;
  };
  const rows = observations.rows.map((stored): ObservationRow => {
    const { indicator, dimensions, quantity, citation } = stored.item;
    const { area, timePeriod, fund, role, claimType } = dimensions;
    const days = daysOf(timePeriod);
    const published = sources.byId.get(citation.source)?.item.published;
    return {
      ...stored,
      number: quantity?.value ?? null,
      periodFrom: days?.from ?? null,
      periodUntil: days === null ? '' : (days.until ?? '9999-12-31'),
      notBefore: published?.notBefore ?? null,
      notAfter: published?.notAfter ?? null,
      // No code has a space in it, and what is null is no code.
      series: [indicator, area, fund, role, claimType].join(' '),
    };
  });
  const orders = new Map<Sort, readonly ObservationRow[]>([['id', rows]]);
  return (sort) => {
    const known = orders.get(sort);
    if (known !== undefined) return known;
    const order = rows.toSorted((a, b) =>
      comparePlaces(
        { key: toSortKey(a, sort), id: a.id },
        { key: toSortKey(b, sort), id: b.id },
        sort.startsWith('-') ? -1 : 1,
      ),
    );
    orders.set(sort, order);
    return order;
  };
}

/** Orders two places; `turn` is -1 where the order is turned round. Absences are last in every order. */
export function comparePlaces(
  a: { readonly key: string | number | null; readonly id: string },
  b: { readonly key: string | number | null; readonly id: string },
  turn: 1 | -1,
): number {
  if (a.key !== b.key) {
    if (a.key === null) return 1;
    if (b.key === null) return -1;
    return a.key < b.key ? -turn : turn;
  }
  return a.id === b.id ? 0 : a.id < b.id ? -turn : turn;
}
