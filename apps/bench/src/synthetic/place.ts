import { AREAS, type SyntheticArea } from './areas.ts';
import { mix } from './mix.ts';
import { INDICATORS, type SyntheticIndicator, type Variant } from './series.ts';
import { ARCHIVE, FIRST_YEAR, revisionOf, YEARS, yearbookOf } from './sources.ts';

/** The fewest and the most observations that the layout holds. */
export const FEWEST = 1000;
export const MOST = 6_000_000;

/** So many rows the series of an indicator in one area have together before another area is added. */
const ROWS_AN_AREA = 24;
/** Of so many rows of a series two state the same period: the yearbook, and its revision. */
const ROWS_A_REVISION = 11;

/** Where one observation stands: in which series, at which period, by which source. */
export interface SyntheticPlace {
  /** The rank of the observation by id, from 0. */
  readonly rank: number;
  readonly indicator: SyntheticIndicator;
  readonly area: SyntheticArea;
  readonly variant: Variant;
  readonly timePeriod: string;
  readonly source: string;
  /** The other source that states the same period, or `null` where there is none. */
  readonly rival: string | null;
  /** The id but for the name of the source. */
  readonly stem: string;
}

/** Where each observation stands, when there are so many: by its rank alone, so that nothing has to be remembered. */
export function createLayout(observations: number): (rank: number) => SyntheticPlace {
  if (!Number.isInteger(observations) || observations < FEWEST || observations > MOST)
    throw new RangeError(`Observations must be a whole number from ${FEWEST} to ${MOST}: ${observations}`);
  const areas = Math.min(AREAS.length, Math.floor(observations / INDICATORS.length / ROWS_AN_AREA));

  return (rank) => {
    const own = share(rank, observations, INDICATORS.length);
    const inArea = share(own.place, own.size, areas);
    const indicator = INDICATORS[own.part] as SyntheticIndicator;
    const area = AREAS[Math.floor((inArea.part * AREAS.length) / areas)] as SyntheticArea;
    const { isYearly, variants } = indicator.dataset;
    const inSeries = share(inArea.place, inArea.size, variants.length);
    const variant = variants[inSeries.part] as Variant;
    const { place, size } = inSeries;

    const series = (own.part * areas + inArea.part) * variants.length + inSeries.part;
    const phase = series % ROWS_A_REVISION;
    const period = periodAt(place + phase) - periodAt(phase);
    const isRevision = place > 0 && (place + phase) % ROWS_A_REVISION === 1;
    const isRevised = place < size - 1 && (place + phase) % ROWS_A_REVISION === 0;
    const isAlone = !isRevision && !isRevised;
    const chance = mix(rank, 1);
    const isUnstated = isAlone && place === size - 1 && series % 8 === 0;
    const timePeriod = isUnstated ? 'not-stated' : ((isYearly ? ALL_YEARS : ALL_MONTHS)[period] as string);
    const year = timePeriod.slice(0, 4);
    const isArchived = isUnstated || (isAlone && chance % 50 === 0);
    return {
      rank,
      indicator,
      area,
      variant,
      timePeriod,
      source: isArchived ? ARCHIVE : isRevision ? revisionOf(year) : yearbookOf(year),
      rival: isRevision ? yearbookOf(year) : isRevised ? revisionOf(year) : null,
      stem: `${indicator.id}.${area.segment}.${variant.segment}.${timePeriod}.`,
    };
  };
}

/** The part to which one of a number of things belongs, its place there, and how many that part has. */
interface Share {
  readonly part: number;
  readonly place: number;
  readonly size: number;
}

/** Shares out a number of things over parts as evenly as can be, in order. */
function share(rank: number, things: number, parts: number): Share {
  const part = Math.floor(((rank + 1) * parts - 1) / things);
  const start = Math.floor((part * things) / parts);
  return { part, place: rank - start, size: Math.floor(((part + 1) * things) / parts) - start };
}

/** The period of a row of a series: one further each row, but for the row that states the same one again. */
function periodAt(place: number): number {
  return Math.floor((place * (ROWS_A_REVISION - 1)) / ROWS_A_REVISION);
}

const ALL_YEARS = Array.from({ length: YEARS }, (_, index) => String(FIRST_YEAR + index));
const ALL_MONTHS = ALL_YEARS.flatMap((year) =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`),
);
