import type { Absence, Attributes, Bounds, Label, Observation, Quantity } from '@pazabierta/schema';
import { bounds, QUALIFIERS } from '@pazabierta/schema/quantity';
import { mix } from './mix.ts';
import type { SyntheticPlace } from './place.ts';

/** What a release did to a figure; `null` while no release has changed it. */
export type Revision = 'revised' | 'noted' | null;

/** Why figures are absent: every reason that there is. */
export const ABSENCE_REASONS: readonly Absence['reason'][] = [
  'not-collected',
  'not-published',
  'not-consulted',
  'not-yet-due',
  'withdrawn',
  'not-applicable',
];
/** Of what phase of the budget, and in what prices, all money is. */
export const BUDGET_PHASE = 'exercised';
export const PRICE_BASIS = 'nominal';

const STATUSES = ['estimated', 'estimated', 'low-reliability', 'unvalidated'] as const;
const NOTE: Label = { es: 'Cifra sintética con nota.', en: 'A synthetic figure with a note.' };
const LATER_NOTE: Label = {
  es: 'Cifra sintética cuya nota cambió una edición.',
  en: 'A synthetic figure whose note a release changed.',
};
const NONE: string[] = [];
const LOCATOR = { label: 'table', value: 'sintética' } as const;
const UNSTATED = { date: null, basis: 'not-stated' } as const;

/** The synthetic observation of a place: about one in a hundred is absent, and one in thirty not exact. */
export function toObservation(place: SyntheticPlace, revision: Revision): Observation {
  const { rank, indicator, area, variant, timePeriod, source, rival, stem } = place;
  const { dataset } = indicator;
  const chance = mix(rank, 2);
  const isAbsent = rival === null && chance % 83 === 0;
  const quantity = isAbsent ? null : toQuantity(place, revision === 'revised');
  const isMonth = timePeriod.length === 7;
  return {
    id: stem + source,
    dataset: dataset.id,
    indicator: indicator.id,
    dimensions: {
      area: area.code.id,
      timePeriod,
      fund: variant.fund,
      role: variant.role,
      claimType: variant.claimType,
    },
    unit: dataset.unit,
    quantity,
    bounds: quantity && toBounds(quantity),
    absence: isAbsent
      ? { reason: ABSENCE_REASONS[(chance >>> 8) % ABSENCE_REASONS.length] as Absence['reason'], note: null }
      : null,
    status: isAbsent ? 'missing' : (STATUSES[(chance >>> 12) % 200] ?? 'normal'),
    // As tables print it: a bare number, which is found through its indicator.
    asPrinted: quantity && String(quantity.value),
    citation: { source, locator: LOCATOR, attributedTo: null, version: null, via: null },
    referenceDate: isMonth ? { date: `${timePeriod}-28`, basis: 'printed' } : UNSTATED,
    attributes: quantity?.kind === 'money' ? toAttributes(timePeriod) : null,
    members: null,
    corroborates: NONE,
    contradicts: rival === null ? NONE : [stem + rival],
    note: revision === 'noted' ? LATER_NOTE : chance % 211 === 0 ? NOTE : null,
    aliases: NONE,
  };
}

function toQuantity({ rank, indicator }: SyntheticPlace, isRevised: boolean): Quantity {
  const chance = mix(rank, 3);
  const qualifier = QUALIFIERS[chance % 300] ?? 'exact';
  const size = (chance >>> 9) % 1000;
  const { kind } = indicator.dataset;
  // In steps of the resolution, so that a percentage of one decimal is exact.
  const steps = 1 + (kind === 'count' ? size * 7 : size) + (isRevised ? 1 : 0);
  const upper = steps + 1 + (size % 5);
  const [resolution, of] =
    kind === 'money'
      ? [1000, (count: number) => count * 1000]
      : kind === 'percentage'
        ? [0.1, (count: number) => count / 10]
        : [1, (count: number) => count];
  return {
    value: of(steps),
    upper: qualifier === 'between' ? of(upper) : null,
    qualifier,
    resolution,
    kind,
  };
}

/** What `bounds()` says, without its fractions for the exact figures, which are nearly all. */
function toBounds(quantity: Quantity): Bounds {
  const { value, qualifier, kind } = quantity;
  if (qualifier !== 'exact') return bounds(quantity);
  if (kind === 'count') return closed(value, value);
  if (kind === 'money') return closed(value - 500, value + 500);
  const hundredths = Math.round(value * 100);
  return closed((hundredths - 5) / 100, (hundredths + 5) / 100);
}

function closed(lower: number, upper: number): Bounds {
  return { lower: { kind: 'closed', value: lower }, upper: { kind: 'closed', value: upper } };
}

function toAttributes(timePeriod: string): Attributes {
  return {
    fiscalYear: timePeriod === 'not-stated' ? timePeriod : timePeriod.slice(0, 4),
    budgetPhase: BUDGET_PHASE,
    priceBasis: PRICE_BASIS,
  };
}
