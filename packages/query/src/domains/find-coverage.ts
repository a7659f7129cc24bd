import type { Coverage, Instrument } from '@pazabierta/schema';
import { parseJson } from '../json-text.ts';
import { everything } from '../question.ts';
import type { Questions } from '../questions.ts';

/**
 * How much of what an instrument declares a release publishes: declared by the observation that states it, published as counted.
 * Indicators of our own (`origin: project`) are never counted.
 *
 * @throws Error if a declaration names an observation that the release does not have, which the data check excludes.
 */
export async function findCoverage(
  questions: Questions,
  instrument: Instrument,
  release: string,
): Promise<Coverage[]> {
  return Promise.all(
    instrument.declares.map(async ({ part, observation, reason, note }) => {
      const text = await questions.get('observations', observation, release);
      const declared = text === null ? undefined : parseJson(text).quantity?.value;
      if (declared === undefined)
        throw new Error(`The observation "${observation}" states no number in release ${release}`);
      const ours = { field: 'instrument', among: [instrument.id] } as const;
      const page = await questions.list(
        part === 'indicator'
          ? { ...everything('indicators', release, [ours, { field: 'origin', among: ['source'] }]), limit: 1 }
          : { ...everything('commitments', release, [ours, { field: 'kind', among: [part] }]), limit: 1 },
      );
      return { part, declared, declaredBy: observation, published: page.total, reason, note };
    }),
  );
}
