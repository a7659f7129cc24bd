import { createJsonStatWriter, type JsonStatOptions } from '@pazabierta/formats/json-stat';
import type { Observation } from '@pazabierta/schema';
import { joinBytes } from './join-bytes.ts';
import { readRelease } from './read-release.ts';

const { observations: all, ...newest } = readRelease('2026.2');

/** Where the lists are said to have been asked for. */
export const ADDRESS = 'https://pazabierta.example/v1/observations?format=json-stat&lang=es';

/** The observations of the release that the options are of. */
export const observations: readonly Observation[] = all;

export const options: JsonStatOptions = { ...newest, language: 'es', address: ADDRESS };

/** The bytes of a list, given to the writer one by one. */
export function write(
  list: readonly Observation[],
  changed: Partial<JsonStatOptions> = {},
): Promise<Uint8Array> {
  return joinBytes(createJsonStatWriter({ ...options, ...changed }), list);
}

export function ofIndicator(id: string): readonly Observation[] {
  return observations.filter(({ indicator }) => indicator === id);
}

export function findObservation(id: string): Observation {
  const found = observations.find((observation) => observation.id === id);
  if (found === undefined) throw new Error(`There is no observation "${id}"`);
  return found;
}

/** A figure like another, of which something differs. */
export const likeObservation = (
  model: Observation,
  {
    source = model.citation.source,
    version = model.citation.version,
    ...changed
  }: Partial<Observation> & {
    source?: string;
    version?: string | null;
  },
): Observation => ({ ...model, ...changed, citation: { ...model.citation, source, version, via: null } });

/** So many figures of one indicator, of which hardly two share a place, a fund or a source. */
export function toDiagonal(length: number): readonly Observation[] {
  const model = findObservation('mucpaz.networks.fortaseg.gasman-2021');
  const [areas = [], funds = []] = ['areas', 'funds'].map((list) =>
    (options.codeLists.get(list)?.codes ?? []).map(({ id }) => id),
  );
  const sources = [...options.sources.keys()];
  return Array.from({ length }, (_, index) =>
    likeObservation(model, {
      id: `made.${index}`,
      dimensions: {
        ...model.dimensions,
        area: areas[index % areas.length] as string,
        fund: funds[index % funds.length] as string,
      },
      source: sources[index] as string,
    }),
  );
}

/** So many figures of one indicator, each with a value of its own: every place in one year after another, by one source and another in turn. */
export function toSeries(length: number): readonly Observation[] {
  const model = findObservation('mucpaz.networks.fortaseg.gasman-2021');
  const areas = (options.codeLists.get('areas')?.codes ?? []).map(({ id }) => id);
  const sources = [...options.sources.keys()].slice(0, 2);
  return Array.from({ length }, (_, index) =>
    likeObservation(model, {
      id: `made.${index}`,
      dimensions: {
        ...model.dimensions,
        area: areas[index % areas.length] as string,
        timePeriod: String(1000 + Math.floor(index / areas.length)),
      },
      quantity: { ...(model.quantity as NonNullable<Observation['quantity']>), value: index },
      source: sources[index % 2] as string,
    }),
  );
}
