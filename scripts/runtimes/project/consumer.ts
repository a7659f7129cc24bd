import { createQuestions, openDatabase } from '@pazabierta/database';
import { readReleases, releasesFolder } from '@pazabierta/dataset';
import * as release from '@pazabierta/dataset/2026.2';
import { mucpazNetworks, type ObservationId } from '@pazabierta/dataset/2026.2/mucpaz';
import { mucpazNetworks as withNotes } from '@pazabierta/dataset/latest/mucpaz/complete';
import { writeCff } from '@pazabierta/formats/citations';
import { toCsvTable } from '@pazabierta/formats/csv';
import { everything, type Questions } from '@pazabierta/query';
import type { Observation } from '@pazabierta/schema';
import { createClient, isProblemError, type PazAbierta } from '@pazabierta/sdk';
import { createEmbedded, createMemoryQuestions } from '@pazabierta/sdk/embedded';
import { createApp } from '@pazabierta/server';
import { Hono } from 'hono';

const sources: PazAbierta[] = [
  createClient({ baseUrl: 'http://127.0.0.1:3000', lang: 'es' }),
  createEmbedded({ contents: [release] }),
];

export async function valuesOf(paz: PazAbierta): Promise<(number | undefined)[]> {
  try {
    const { data } = await paz.list('observations', { indicator: 'mucpaz.networks', fund: ['fasp'] });
    return data.map(({ quantity }) => quantity?.value);
  } catch (error) {
    if (isProblemError(error)) return [error.status];
    throw error;
  }
}

export const values = sources.map(valuesOf);

const id: ObservationId = 'mucpaz.networks.fortaseg.gasman-2021';
export const figure = mucpazNetworks.observations.find((each) => each.id === id);

// @ts-expect-error: there is no such figure
export const mistaken: ObservationId = 'mucpaz.networks.fortaseg.gasman-2022';

// @ts-expect-error: there is no such collection
export const nothing = sources[0]?.list('observation');

// @ts-expect-error: what is published does not change
mucpazNetworks.release = '2026.3';

export const site = new Hono().route(
  '/datos',
  createApp({ questions: createMemoryQuestions([release]), reportUrl: 'https://example.org/report' }),
);

/** What fills the memory or a database is what answers. */
export async function answerers(): Promise<Questions[]> {
  const contents = await readReleases(releasesFolder);
  return [createMemoryQuestions(contents), createQuestions(await openDatabase('paz-abierta.db'))];
}

export const sourcesAsked = everything('sources', '2026.1');
export const writers = [writeCff, toCsvTable];
export const whole: readonly Observation[] = withNotes.observations;
