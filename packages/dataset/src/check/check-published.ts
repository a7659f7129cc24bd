import { join } from 'node:path';
import type { Finding } from '@pazabierta/schema';
import { createFinding } from '../read/create-finding.ts';
import type { Curated } from '../read/curated.ts';
import { type ReleaseContent, readRelease } from '../release/read-release.ts';
import { ReleaseError } from '../release/release-error.ts';
import { checkFrozen } from './check-frozen.ts';

/**
 * Finds published releases whose folders are not as they were published, and curated files that no longer give them.
 * It waits until all that is curated can be read.
 */
export async function checkPublished(curated: Curated, releases: string): Promise<Finding[]> {
  if (curated.findings.length > 0) return [];
  const findings: Finding[] = [];
  const published: ReleaseContent[] = [];
  for (const { id, place } of curated.registry) {
    try {
      published.push(await readRelease(join(releases, id)));
    } catch (error) {
      if (!(error instanceof ReleaseError)) throw error;
      findings.push(
        createFinding('frozen', place, 'digest', {
          message: error.label,
          remedy: {
            es: `Recupere la carpeta releases/${id} tal como se publicó`,
            en: `Restore the folder releases/${id} as it was published`,
          },
        }),
      );
    }
  }
  return [...findings, ...checkFrozen(curated, published)];
}
