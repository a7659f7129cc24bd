import { toPath } from './read-manifest.ts';
import { readRegistry } from './read-registry.ts';
import { type ReleaseContent, readRelease } from './read-release.ts';
import { ReleaseError } from './release-error.ts';
import { listReleaseFolders, toReleaseId } from './release-folders.ts';

/**
 * Reads and verifies every release of a folder, oldest first: 2026.2 before 2026.10.
 *
 * @throws ReleaseError if a release cannot be verified, or a published one is missing.
 * @example
 * ```ts
 * import { readReleases, releasesFolder } from '@pazabierta/dataset';
 *
 * const releases = await readReleases(releasesFolder);
 * releases.map(({ release }) => release.id); // ['2026.1', '2026.2']
 * ```
 */
export async function readReleases(folder: string | URL): Promise<ReleaseContent[]> {
  return Promise.all((await listFolders(folder)).map((release) => readRelease(release)));
}

/** The folders of the releases in a folder, none of the published ones missing. */
async function listFolders(folder: string | URL): Promise<string[]> {
  const path = toPath(folder);
  const folders = await listReleaseFolders(path);
  const ids = new Set(folders.map(toReleaseId));
  for (const id of (await readRegistry(path)).keys()) {
    if (ids.has(id)) continue;
    throw new ReleaseError({
      es: `La edición ${id} está publicada y falta su carpeta en «${path}»`,
      en: `Release ${id} is published, and its folder is missing in "${path}"`,
    });
  }
  return folders;
}
