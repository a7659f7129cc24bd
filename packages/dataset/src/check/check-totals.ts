import { type Finding, ReferenceArea } from '@pazabierta/schema';
import { type Bound, bounds, derivedBounds, type Quantity, sum } from '@pazabierta/schema/quantity';
import { createFinding } from '../read/create-finding.ts';
import type { Curated } from '../read/curated.ts';
import type { CuratedObservation, CuratedVersion } from '../read/curated-item.ts';
import { groupBy } from '../select/group-by.ts';
import type { Selection } from '../select/select-release.ts';
import { completeSound } from './complete-sound.ts';
import { inEachRelease } from './in-each-release.ts';

/** A count or an amount of money that a source prints of one area. */
export interface Figure {
  readonly place: CuratedVersion<'observations'>['place'];
  readonly area: ReferenceArea;
  readonly quantity: Quantity;
  /** What a total and its parts have in common: all but the area. */
  readonly series: string;
}

/**
 * Finds totals that their parts exceed, or to which the parts of a whole country do not come up, where one source prints both.
 * Parts are the areas right below the area of the total. That they fall short counts only where they are all the states of a country:
 * the list of areas holds every state, but only those municipalities that the data names.
 */
export function checkTotals(curated: Curated): Finding[] {
  return inEachRelease(curated, (selection) => {
    const areasBelow = listAreasBelow(selection);
    const figures = selection.list('observations').flatMap((version) => toFigure(version, selection) ?? []);
    return [...groupBy(figures, ({ series }) => series).values()].flatMap((group) =>
      checkSeries(group, areasBelow),
    );
  });
}

/** Finds totals among the figures of one series that do not agree with their parts. */
export function checkSeries(
  figures: readonly Figure[],
  areasBelow: ReadonlyMap<string, readonly ReferenceArea[]>,
): Finding[] {
  const partsOf = groupBy(figures, ({ area }) => `${area.parent}`);
  return figures.flatMap((total) => {
    const parts = partsOf.get(total.area.id) ?? [];
    const places = new Set(parts.map(({ area }) => area.id));
    // A source that contradicts itself about a part prints no one sum.
    if (places.size < parts.length) return [];
    const below = areasBelow.get(total.area.id)?.length ?? 0;
    return checkOne(total, parts, total.area.kind === 'country' && places.size === below);
  });
}

/** The areas right below each area, by its code. */
export function listAreasBelow(selection: Selection): Map<string, ReferenceArea[]> {
  const areas = (selection.find('code-lists', 'areas')?.item.codes ?? []).flatMap(
    (code) => ReferenceArea.safeParse(code).data ?? [],
  );
  return groupBy(areas, ({ parent }) => `${parent}`);
}

/** What a total and its parts have in common, as one text: the indicator, all dimensions but the area, and the source. */
export function toSeries({
  indicator,
  dimensions,
  citation,
}: Pick<CuratedObservation, 'indicator' | 'dimensions' | 'citation'>): string {
  return JSON.stringify([indicator, { ...dimensions, area: null }, citation.source, citation.version]);
}

/** The count or the amount of money of an area that an observation states; `null` where it states none. */
export function toFigure(
  version: Pick<CuratedVersion<'observations'>, 'item' | 'place'>,
  selection: Selection,
): Figure | null {
  const code = selection.findCode('areas', version.item.dimensions.area ?? '');
  const area = ReferenceArea.safeParse(code).data;
  const completed = completeSound(version.item, selection);
  const quantity = completed?.quantity ?? null;
  if (area === undefined || completed === null || quantity === null) return null;
  if (quantity.kind !== 'count' && quantity.kind !== 'money') return null;
  return { place: version.place, area, quantity, series: toSeries(completed) };
}

function checkOne(total: Figure, [first, ...rest]: readonly Figure[], areAll: boolean): Finding[] {
  if (first === undefined) return [];
  const parts = derivedBounds(sum(first.quantity, ...rest.map(({ quantity }) => quantity)), 1);
  const whole = bounds(total.quantity);
  if (isAbove(parts.lower, whole.upper)) {
    return [
      differs(total, {
        es: `Las partes suman ${parts.lower.value} o más, por encima del total, ${whole.upper.value}`,
        en: `The parts add up to ${parts.lower.value} or more, above the total, ${whole.upper.value}`,
      }),
    ];
  }
  if (!areAll || !isAbove(whole.lower, parts.upper)) return [];
  return [
    differs(total, {
      es: `Las partes, que están todas, suman ${parts.upper.value} o menos, por debajo del total, ${whole.lower.value}`,
      en: `The parts, all of which are here, add up to ${parts.upper.value} or less, below the total, ${whole.lower.value}`,
    }),
  ];
}

/** Whether everything from a lower end on lies above everything up to an upper end. */
function isAbove(lower: Bound, upper: Bound): boolean {
  if (lower.value === null || upper.value === null) return false;
  return (
    lower.value > upper.value ||
    (lower.value === upper.value && (lower.kind === 'open' || upper.kind === 'open'))
  );
}

function differs({ place }: Figure, message: Finding['message']): Finding {
  return createFinding('totals', place, 'quantity.value', {
    message,
    remedy: {
      es: 'Vuelva a la fuente y corrija el total o las partes, o lo que los distingue: periodo, fondo o versión',
      en: 'Go back to the source and mend the total, the parts, or what tells them apart: period, fund or version',
    },
  });
}
