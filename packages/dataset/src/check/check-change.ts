import type { Finding } from '@pazabierta/schema';
import { createFinding } from '../read/create-finding.ts';
import type { Curated } from '../read/curated.ts';
import type { CuratedItem } from '../read/curated-item.ts';
import { compareReleases } from '../select/compare-releases.ts';
import { groupBy } from '../select/group-by.ts';
import { checkCovers } from './check-covers.ts';

/**
 * Finds later versions that do not say what changed and why, first versions that do, and changes that are not true of what changed.
 */
export function checkChange({ items }: Curated): Finding[] {
  const lives = groupBy(items, ({ collection, item }) => `${collection}/${item.id}`);
  return [...lives.values()].flatMap((versions) =>
    versions
      .toSorted((a, b) => compareReleases(a.since, b.since))
      .flatMap((version, index, sorted) => checkVersion(version, sorted[index - 1])),
  );
}

function checkVersion(version: CuratedItem, before: CuratedItem | undefined): Finding[] {
  const { item, since, changes, place } = version;
  // Two versions of one release are the business of the rule "duplicates".
  if (before?.since === since) return [];
  if (before === undefined && changes.length > 0) {
    return [
      createFinding('change', place, 'change', {
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
  }
  if (before === undefined) return [];
  if (changes.length > 0) return checkCovers(version, before);
  return [
    createFinding('change', place, 'since', {
      message: {
        es: `La versión ${since} de «${item.id}» no dice qué cambió ni por qué`,
        en: `Version ${since} of "${item.id}" does not say what changed and why`,
      },
      remedy: {
        es: 'Añada change con kind y con reason en español e inglés',
        en: 'Add change with kind and with reason in Spanish and English',
      },
    }),
  ];
}
