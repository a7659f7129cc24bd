import type { Label } from '@pazabierta/schema';
import type { Curated, PlannedRelease } from '../read/curated.ts';

/**
 * The release that can be published next: the oldest draft. In its place why it is not the one that is named, or `null` where there is no
 * draft.
 *
 * @param named - the number that somebody gave; `null` where nobody did.
 */
export function chooseRelease(
  { releases, registry }: Pick<Curated, 'releases' | 'registry'>,
  named: string | null,
): PlannedRelease | Label | null {
  const published = registry.map(({ id }) => id);
  const draft = releases.find(({ id }) => !published.includes(id));
  if (named !== null && published.includes(named)) {
    return {
      es: `La edición ${named} ya está publicada y no se puede volver a publicar; lo que cambie va en una edición nueva`,
      en: `Release ${named} is already published and cannot be published again; what changes goes into a new release`,
    };
  }
  if (draft === undefined) return null;
  if (named !== null && named !== draft.id) {
    return {
      es: `La siguiente edición por publicar es ${draft.id}, no ${named}: las ediciones se publican en orden`,
      en: `The next release to be published is ${draft.id}, not ${named}: releases are published in order`,
    };
  }
  return draft;
}
