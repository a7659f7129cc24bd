import { type ReleaseContent, ReleaseError, readReleases } from '@pazabierta/dataset';

/** Reads and verifies every release. A folder without any is no state of the data either: nobody takes all of it back at once. */
export async function readContents(releases: URL): Promise<readonly ReleaseContent[]> {
  const contents = await readReleases(releases);
  if (contents.length > 0) return contents;
  throw new ReleaseError({ es: 'No hay ninguna edición que cargar', en: 'There is no release to load' });
}
