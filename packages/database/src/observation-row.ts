import type { Observation } from '@pazabierta/schema';
import { parseTimePeriod } from '@pazabierta/schema/period';
import { toDecimal } from '@pazabierta/schema/quantity';
import type { Interned } from './intern-codes.ts';
import type { observations } from './tables.ts';

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
const list = (values: readonly string[]): string | null =>
  values.length === 0 ? null : JSON.stringify(values);
const decimal = (value: number | null | undefined): string | null =>
  value === null || value === undefined ? null : toDecimal(value);

/** The row of an observation since a release. */
export function observationRow(
  observation: Observation,
  since: number,
  codes: Interned,
): typeof observations.$inferInsert {
  const { dimensions, quantity, citation, referenceDate } = observation;
  const days = parseTimePeriod(dimensions.timePeriod);
  return {
    id: observation.id,
    since,
    dataset: codes.key(observation.dataset),
    indicator: codes.key(observation.indicator),
    area: dimensions.area === null ? null : codes.key(dimensions.area),
    timePeriod: dimensions.timePeriod,
    periodFrom: days?.from ?? null,
    periodUntil: days === null ? '' : (days.until ?? '9999-12-31'),
    fund: dimensions.fund === null ? null : codes.key(dimensions.fund),
    role: dimensions.role === null ? null : codes.key(dimensions.role),
    claimType: codes.key(dimensions.claimType),
    unit: codes.key(observation.unit),
    value: decimal(quantity?.value),
    number: quantity?.value ?? null,
    upper: decimal(quantity?.upper),
    qualifier: quantity?.qualifier ?? null,
    resolution: decimal(quantity?.resolution),
    kind: quantity?.kind ?? null,
    bounds: json(observation.bounds),
    status: observation.status,
    asPrinted: observation.asPrinted,
    source: codes.key(citation.source),
    locator: json(citation.locator),
    attributedTo: citation.attributedTo,
    version: citation.version,
    via: citation.via,
    referenceDate: referenceDate.date,
    referenceBasis: referenceDate.basis,
    absence: json(observation.absence),
    attributes: json(observation.attributes),
    members: json(observation.members),
    corroborates: list(observation.corroborates),
    contradicts: list(observation.contradicts),
    note: json(observation.note),
    aliases: list(observation.aliases),
  };
}
