import { toStatementLetter } from '@pazabierta/formats/table';
import type { Finding } from '@pazabierta/schema';
import { createFinding } from '../read/create-finding.ts';
import type { Curated } from '../read/curated.ts';
import type { CuratedObservation } from '../read/curated-item.ts';
import type { Place } from '../read/place.ts';
import { inEachRelease } from './in-each-release.ts';

/** Finds observations that share indicator, dimensions and source with another, where no letter at the end of the id tells them apart. */
export function checkIdentity(curated: Curated): Finding[] {
  return inEachRelease(curated, (selection) => {
    const unlettered = selection
      .list('observations')
      .filter(({ item }) => toStatementLetter(item.id) === null);
    const first = new Map<string, string>();
    return unlettered.flatMap(({ item, place }) => {
      const key = toIdentity(item);
      const twin = first.get(key);
      if (twin === undefined) {
        first.set(key, item.id);
        return [];
      }
      return [sameIdentity(item.id, place, twin)];
    });
  });
}

/** The finding against an observation that nothing tells apart from another, `twin`. */
export function sameIdentity(id: string, place: Place, twin: string): Finding {
  return createFinding('identity', place, 'id', {
    message: {
      es: `«${id}» tiene el mismo indicador, dimensiones y fuente que «${twin}»`,
      en: `"${id}" has the same indicator, dimensions and source as "${twin}"`,
    },
    remedy: {
      es: 'Quite una, corrija lo que las distingue o, si la fuente se contradice, termine el identificador en una letra (.b)',
      en: 'Remove one, mend what tells them apart or, where the source contradicts itself, end the id in a letter (.b)',
    },
  });
}

/** What tells an observation apart from all others, as one text. */
export function toIdentity({ indicator, dimensions, citation }: CuratedObservation): string {
  const { area, timePeriod, fund, role, claimType } = dimensions;
  return JSON.stringify([
    indicator,
    area,
    timePeriod,
    fund,
    role,
    claimType,
    citation.source,
    citation.version,
  ]);
}
