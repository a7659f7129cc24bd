import { GRAMMAR } from '@pazabierta/query';
import { createDraw, type Draw } from './draw.ts';
import { AREAS } from './synthetic/areas.ts';
import { createLayout, type SyntheticPlace } from './synthetic/place.ts';
import { DATASETS, FUNDS, INDICATORS, ROLES } from './synthetic/series.ts';
import { FIRST_YEAR, SOURCES, YEARS } from './synthetic/sources.ts';

/** What may be asked beside filters. */
export type Asked = 'list' | 'availability';

const { filters, sorts } = GRAMMAR.observations;
const FIELDS = Object.keys(filters);

/** The codes of the fields whose codes depend on the data. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  dataset: DATASETS.map(({ id }) => id),
  indicator: INDICATORS.map(({ id }) => id),
  area: AREAS.map(({ code }) => code.id),
  fund: FUNDS,
  role: ROLES,
  source: SOURCES.map(({ id }) => id),
};

/** Of a hundred questions, how many ask for a day, for the newest claims, and for the newest period of each series. */
const TIMES = { asOf: 15, vintage: 10, latestPeriod: 10 };
/** Of a hundred filters, how many name codes of a figure that exists, so that most questions have rows. */
const FITTING = 80;

/**
 * Questions about observations drawn from all that the contract allows, each another one and the same ones each time: one to four filters of
 * any field, lists and exclusions among them, days, claims, periods, and for lists any sort.
 */
export function* randomQuestions(
  rows: number,
  asked: Asked,
  seed: number,
  fields: readonly string[] = FIELDS,
): Generator<URLSearchParams> {
  const draw = createDraw(seed);
  const layout = createLayout(rows);
  const known = new Set<string>();
  for (;;) {
    const params = toParams(layout(draw.below(rows)), draw, asked, fields);
    const text = params.toString();
    if (known.has(text)) continue;
    known.add(text);
    yield params;
  }
}

function toParams(
  place: SyntheticPlace,
  draw: Draw,
  asked: Asked,
  fields: readonly string[],
): URLSearchParams {
  const params = new URLSearchParams();
  for (let left = 1 + draw.below(4); left > 0; left -= 1) {
    const field = draw.one(fields);
    params.set(field, toFilter(field, place, draw));
  }
  if (draw.happens(TIMES.asOf)) params.set('asOf', `${year(draw)}-${draw.one(['06', '11'])}-30`);
  if (draw.happens(TIMES.vintage)) params.set('vintage', 'latest');
  if (draw.happens(TIMES.latestPeriod)) params.set('latestPeriod', 'true');
  if (asked === 'list') params.set('sort', draw.one(sorts));
  return params;
}

function toFilter(field: string, place: SyntheticPlace, draw: Draw): string {
  const takes = filters[field];
  if (takes === 'numbers') return toRange(draw.below(5000), 1 + draw.below(2000), draw);
  if (takes === 'periods') return toPeriods(place, draw);
  const own = codeAt(field, place);
  if (own !== null && draw.happens(FITTING)) {
    // One code is what is asked most; an exclusion of it leaves nearly everything.
    return draw.happens(85) ? own : `!${own}`;
  }
  const codes = typeof takes === 'object' && 'oneOf' in takes ? takes.oneOf : (CODES[field] ?? []);
  const some = Array.from({ length: 1 + draw.below(Math.min(5, codes.length)) }, () => draw.one(codes));
  return `${draw.happens(20) ? '!' : ''}${[...new Set(some)].join()}`;
}

function codeAt(field: string, { indicator, area, variant, source }: SyntheticPlace): string | null {
  const codes: Readonly<Record<string, string | null>> = {
    dataset: indicator.dataset.id,
    indicator: indicator.id,
    area: area.code.id,
    fund: variant.fund,
    role: variant.role,
    claimType: variant.claimType,
    source,
  };
  return codes[field] ?? null;
}

function toRange(from: number, width: number, draw: Draw): string {
  return draw.one([`${from}..${from + width}`, `${from}..`, `..${from}`, String(from)]);
}

function toPeriods({ timePeriod }: SyntheticPlace, draw: Draw): string {
  const first = year(draw);
  return draw.one([
    timePeriod,
    `${first}..${first + draw.below(3)}`,
    `${first}..`,
    `..${first}`,
    `${first}-03`,
  ]);
}

const year = (draw: Draw): number => FIRST_YEAR + draw.below(YEARS);
