import type { Observation } from '@pazabierta/schema';

/** Where the codes of an observation stand that are neither dimensions nor fields of its own. */
const CODES: Readonly<Record<string, (observation: Observation) => string | undefined>> = {
  dataset: ({ dataset }) => dataset,
  indicator: ({ indicator }) => indicator,
  qualifier: ({ quantity }) => quantity?.qualifier,
  status: ({ status }) => status,
  reason: ({ absence }) => absence?.reason,
  source: ({ citation }) => citation.source,
};

/** The code that an observation has in a field by which it may be chosen; `null` where it has none. */
export function codeOf(observation: Observation, field: string): string | null {
  const dimensions: Readonly<Record<string, string | null>> = observation.dimensions;
  return CODES[field]?.(observation) ?? dimensions[field] ?? null;
}
