import type { Finding } from '@pazabierta/schema';
import { createFinding } from '../read/create-finding.ts';
import type { Curated } from '../read/curated.ts';
import { compareReleases } from '../select/compare-releases.ts';

/** Finds later versions that do not say what changed and why, and first versions that do. */
export function checkChange({ items }: Curated): Finding[] {
  return items.flatMap(({ collection, item, since, change, place }) => {
    const isLater = items.some(
      (other) =>
        other.collection === collection &&
        other.item.id === item.id &&
        compareReleases(other.since, since) < 0,
    );
    if (isLater === (change !== null)) return [];
    return [
      isLater
        ? createFinding('change', place, 'since', {
            message: {
              es: `La versión ${since} de «${item.id}» no dice qué cambió ni por qué`,
              en: `Version ${since} of "${item.id}" does not say what changed and why`,
            },
            remedy: {
              es: 'Añada change con kind y con reason en español e inglés',
              en: 'Add change with kind and with reason in Spanish and English',
            },
          })
        : createFinding('change', place, 'change', {
            message: {
              es: `«${item.id}» dice qué cambió, pero es su primera versión`,
              en: `"${item.id}" says what changed, but this is its first version`,
            },
            remedy: {
              es: 'Quite change, o repita la versión anterior',
              en: 'Remove change, or write the version before it, too',
            },
          }),
    ];
  });
}
