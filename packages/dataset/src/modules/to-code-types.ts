import type { Observation } from '@pazabierta/schema';

const CODES: readonly (readonly [
  type: string,
  says: string,
  read: (each: Observation) => readonly (string | null)[],
])[] = [
  ['IndicatorId', 'The indicators that have figures here.', ({ indicator }) => [indicator]],
  ['ObservationId', 'The figures here.', ({ id }) => [id]],
  ['SourceId', 'The sources that the figures cite.', ({ citation }) => [citation.source]],
  ['Area', 'The areas of the figures.', ({ dimensions }) => [dimensions.area]],
  ['TimePeriod', 'The periods of the figures.', ({ dimensions }) => [dimensions.timePeriod]],
  ['Fund', 'The funds of the figures.', ({ dimensions }) => [dimensions.fund]],
  ['Role', 'The roles of the figures.', ({ dimensions }) => [dimensions.role]],
  ['ClaimType', 'The claim types of the figures.', ({ dimensions }) => [dimensions.claimType]],
  ['Unit', 'The units of the figures.', ({ unit }) => [unit]],
];

/** The types that list, as literals, which ids and codes occur in some observations; one that has none is `never`. */
export function toCodeTypes(observations: readonly Observation[]): string[] {
  return CODES.flatMap(([type, says, read]) => {
    const codes = new Set(observations.flatMap(read).filter((code) => code !== null));
    const literals = [...codes].toSorted().map((code) => `  | ${JSON.stringify(code)}`);
    const union = literals.length === 0 ? ' never' : `\n${literals.join('\n')}`;
    return [`/** ${says} */`, `export type ${type} =${union};`];
  });
}
