import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding, Release } from '@pazabierta/schema';
import { parseRegistry } from '../read/parse-releases.ts';
import { parseYaml } from '../read/parse-yaml.ts';
import { ReleaseError } from './release-error.ts';

/**
 * Reads the standing of each release from `registry.yaml` in the folder of the releases.
 *
 * @throws ReleaseError if the file is missing or broken.
 */
export async function readRegistry(releases: string): Promise<ReadonlyMap<string, Release['status']>> {
  const path = join(releases, 'registry.yaml');
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new ReleaseError({ es: `No se puede leer «${path}»`, en: `Cannot read "${path}"` }, { cause });
  });
  const { items, findings } = parseYaml({ path, text });
  const faults: Finding[] = [...findings];
  const entries = parseRegistry(items, faults);
  const [first] = faults;
  if (first !== undefined) {
    throw new ReleaseError({
      es: `${path}:${first.line}: ${first.message.es}`,
      en: `${path}:${first.line}: ${first.message.en}`,
    });
  }
  return new Map(entries.map(({ id, status }) => [id, status]));
}
