import type { Finding } from '@pazabierta/schema';
import type { Curated } from '../read/curated.ts';
import type { CuratedVersion } from '../read/curated-item.ts';
import type { Selection } from '../select/select-release.ts';
import { inEachRelease } from './in-each-release.ts';

/** A check of one observation by what the release that holds it says of its indicator, codes and source. */
export type ObservationRule = (
  version: CuratedVersion<'observations'>,
  selection: Selection,
) => readonly Finding[];

/** The check of all observations by a rule that looks at one at a time. */
export function ofEachObservation(rule: ObservationRule): (curated: Curated) => Finding[] {
  return (curated) =>
    inEachRelease(curated, (selection) =>
      selection.list('observations').flatMap((version) => rule(version, selection)),
    );
}
