import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Release, ReleaseId } from '@pazabierta/schema';
import { compareReleases } from '../select/compare-releases.ts';
import { readManifest, toPath } from './read-manifest.ts';
import { type ReleaseContent, readRelease } from './read-release.ts';

/**
 * Reads and verifies every release of a folder, oldest first: 2026.2 before 2026.10.
 *
 * @throws ReleaseError if a release cannot be verified.
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

/**
 * Reads what every release of a folder is, oldest first, without looking at its files: enough to know whether anything has changed.
 *
 * @throws ReleaseError if a manifest is missing or broken.
 * @example
 * ```ts
 * import { readManifests, releasesFolder } from '@pazabierta/dataset';
 *
 * const [first] = await readManifests(releasesFolder);
 * first?.id; // '2026.1'
 * ```
 */
export async function readManifests(folder: string | URL): Promise<Release[]> {
  return Promise.all((await listFolders(folder)).map((release) => readManifest(release)));
}

/** The folders of the releases in a folder, oldest first. */
async function listFolders(folder: string | URL): Promise<string[]> {
  const path = toPath(folder);
  const names = (await readdir(path)).filter((name) => ReleaseId.safeParse(name).success);
  return names.toSorted(compareReleases).map((name) => join(path, name));
}
