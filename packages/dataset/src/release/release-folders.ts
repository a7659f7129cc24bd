import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ReleaseId } from '@pazabierta/schema';
import { compareReleases } from '../select/compare-releases.ts';

/** Where a release stands aside while another takes its place. */
export function asideOf(releases: string, id: string): string {
  return join(releases, `.${id}.old`);
}

/** The release for which a folder stands by its name, aside or in its place. */
export function toReleaseId(folder: string): string {
  return basename(folder).replace(/^\.(.+)\.old$/, '$1');
}

/**
 * The folder of each release in a folder, oldest first. Where a write was stopped between its two renames, the release before it
 * still stands aside, and that folder is the one.
 */
export async function listReleaseFolders(releases: string): Promise<string[]> {
  const names = await readdir(releases);
  const ids = new Set(names.map(toReleaseId).filter((id) => ReleaseId.safeParse(id).success));
  return [...ids]
    .toSorted(compareReleases)
    .map((id) => (names.includes(id) ? join(releases, id) : asideOf(releases, id)));
}
