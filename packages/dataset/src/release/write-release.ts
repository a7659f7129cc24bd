import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from '../build/build-release.ts';
import { readRegistry } from './read-registry.ts';
import { ReleaseError } from './release-error.ts';
import { asideOf } from './release-folders.ts';

/**
 * Writes the files of a draft into `<releases>/<id>`, in place of what stood there: first all of them into a folder beside it,
 * then by renaming, so that whoever is stopped on the way leaves the old release whole. Where that happened between
 * the two renames, readers take the old one from where it stands aside, and the next write first puts it back.
 *
 * @throws ReleaseError if `registry.yaml` has the release: what is published is never written over.
 */
export async function writeRelease(releases: string, id: string, files: Files): Promise<void> {
  if ((await readRegistry(releases)).has(id)) throw published(id);
  const folder = join(releases, id);
  const aside = asideOf(releases, id);
  if (!existsSync(folder) && existsSync(aside)) await rename(aside, folder);
  const temporary = join(releases, `.${id}.new`);
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary, { recursive: true });
  try {
    for (const [name, bytes] of files) await writeFile(join(temporary, name), bytes);
    await rm(aside, { recursive: true, force: true });
    if (existsSync(folder)) await rename(folder, aside);
    await rename(temporary, folder);
    await rm(aside, { recursive: true, force: true });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

function published(id: string): ReleaseError {
  return new ReleaseError({
    es: `La edición ${id} está publicada y no se puede reescribir; lo que cambie va en una edición nueva`,
    en: `Release ${id} is published and cannot be written over; what changes goes into a new release`,
  });
}
