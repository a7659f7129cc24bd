import type { Finding } from '@pazabierta/schema';
import { createFinding } from '../read/create-finding.ts';
import type { Curated } from '../read/curated.ts';

/** Finds items whose `since` names no release of `releases.yaml`. */
export function checkSince({ items, releases }: Curated): Finding[] {
  const known = releases.map(({ id }) => id);
  return items
    .filter(({ since }) => !known.includes(since))
    .map(({ since, place }) =>
      createFinding('since', place, 'since', {
        message: {
          es: `La edición ${since} no está en releases.yaml`,
          en: `Release ${since} is not in releases.yaml`,
        },
        remedy: {
          es: `Use una de estas: ${known.join(', ')}; o añádala a releases.yaml`,
          en: `Use one of these: ${known.join(', ')}; or add it to releases.yaml`,
        },
      }),
    );
}
