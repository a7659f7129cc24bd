import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding, Registration } from '@pazabierta/schema';
import { parseRegistry } from '../read/parse-releases.ts';
import { parseYaml } from '../read/parse-yaml.ts';
import { ReleaseError } from './release-error.ts';

/**
 * Reads what `registry.yaml` in the folder of the releases registers of each published release.
 *
 * @throws ReleaseError if the file is missing or broken, or a release stands in it without its digest.
 */
export async function readRegistry(releases: string): Promise<ReadonlyMap<string, Registration>> {
  const path = join(releases, 'registry.yaml');
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new ReleaseError({ es: `No se puede leer «${path}»`, en: `Cannot read "${path}"` }, { cause });
  });
  const { items, findings } = parseYaml({ path, text }, true);
  const faults: Finding[] = [...findings];
  const entries = parseRegistry(items, faults);
  const [first] = faults;
  if (first !== undefined) {
    throw new ReleaseError({
      es: `${path}:${first.line}: ${first.message.es}`,
      en: `${path}:${first.line}: ${first.message.en}`,
    });
  }
  const undigested = entries.find(({ digest }) => digest === null);
  if (undigested !== undefined) {
    throw new ReleaseError({
      es: `${path}:${undigested.place.line}: la edición ${undigested.id} no lleva el SHA-256 de su manifiesto (digest)`,
      en: `${path}:${undigested.place.line}: release ${undigested.id} has no SHA-256 of its manifest (digest)`,
    });
  }
  return new Map(entries.map(({ place: _, ...registration }) => [registration.id, registration]));
}
