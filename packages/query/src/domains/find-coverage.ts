import type { Coverage, Instrument } from '@pazabierta/schema';
import { parseJson } from '../json-text.ts';
import { everything } from '../question.ts';
import type { Questions } from '../questions.ts';

/**
 * How much of what an instrument declares a release publishes: declared by the observation that states it, published as counted.
 * Indicators of our own (`origin: project`) are never counted.
 *
 * @throws Error if a declaration names an observation that the release does not have, which the data check excludes.
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.2';
 * import { findCoverage } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const plan = release.items.instruments.find(({ id }) => id === 'nap-1325');
 * if (plan === undefined) throw new Error('Release 2026.2 has the plan');
 * const coverage = await findCoverage(createMemoryQuestions([release]), plan, '2026.2');
 * coverage.map(({ part, declared, published }) => [part, declared, published]);
 * // [['pillar', 4, 4], ['strategic-objective', 10, 0], ['line-of-action', 16, 0], ['indicator', 23, 0]]
 * ```
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
