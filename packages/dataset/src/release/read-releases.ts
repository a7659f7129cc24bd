import { toPath } from './read-manifest.ts';
import { readRegistry } from './read-registry.ts';
import { type ReleaseContent, readRelease } from './read-release.ts';
import { ReleaseError } from './release-error.ts';
import { listReleaseFolders, toReleaseId } from './release-folders.ts';

/**
 * Reads and verifies every release of a folder, oldest first: 2026.2 before 2026.10.
 *
 * @throws ReleaseError if a release cannot be verified, a published one is missing, or one does not follow the one before it.
 * @example
 * ```ts
 * import { readReleases, releasesFolder } from '@pazabierta/dataset';
 *
 * const releases = await readReleases(releasesFolder);
 * releases.map(({ release }) => release.id); // ['2026.1', '2026.2']
 * releases.map(({ changes }) => changes.length); // [0, 536]
 * ```
 */
export async function readReleases(folder: string | URL): Promise<ReleaseContent[]> {
  const contents = await Promise.all((await listFolders(folder)).map((release) => readRelease(release)));
  contents.forEach(({ release }, index) => {
    const before = contents[index - 1]?.release.id ?? null;
    if (release.previous !== before) throw follows(release.id, release.previous, before);
  });
  return contents;
}

function follows(id: string, previous: string | null, before: string | null): ReleaseError {
  return new ReleaseError({
    es: `La edición ${id} sigue a ${previous ?? 'ninguna'}, y la que hay antes es ${before ?? 'ninguna'}: falta una, o hay que compilar otra vez`,
    en: `Release ${id} follows ${previous ?? 'none'}, and the one there is before it is ${before ?? 'none'}: one is missing, or a build is needed`,
  });
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
