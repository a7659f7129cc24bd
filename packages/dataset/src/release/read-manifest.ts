import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Manifest, type Release } from '@pazabierta/schema';
import { readRegistry } from './read-registry.ts';
import { ReleaseError } from './release-error.ts';
import { sha256 } from './sha256.ts';

/**
 * Reads the manifest of one release and its standing in `registry.yaml` beside its folder. Its files are not looked at.
 *
 * @throws ReleaseError if the manifest is missing or broken, or the registry does not have the release.
 */
export async function readManifest(folder: string): Promise<Release> {
  const bytes = await readBytes(folder, 'manifest.json');
  const manifest = parseManifest(bytes, folder);
  const status = (await readRegistry(dirname(folder))).get(manifest.id);
  if (status === undefined || basename(folder) !== manifest.id) {
    throw new ReleaseError({
      es: `La edición ${manifest.id} debe estar en registry.yaml y en una carpeta de ese nombre; está en «${folder}»`,
      en: `Release ${manifest.id} must be in registry.yaml and in a folder of that name; it is in "${folder}"`,
    });
  }
  return { ...manifest, digest: sha256(bytes), status };
}

/** A folder as a path without a slash at its end, whether it is given as a path or as a file URL. */
export function toPath(folder: string | URL): string {
  return join(typeof folder === 'string' ? folder : fileURLToPath(folder), '.');
}

/** The bytes of one file of a release. @throws ReleaseError if it cannot be read. */
export async function readBytes(folder: string, name: string): Promise<Uint8Array> {
  try {
    return await readFile(join(folder, name));
  } catch (cause) {
    throw new ReleaseError(
      {
        es: `No se puede leer «${name}» de la edición en «${folder}»`,
        en: `Cannot read "${name}" of the release in "${folder}"`,
      },
      { cause },
    );
  }
}

function parseManifest(bytes: Uint8Array, folder: string): Manifest {
  try {
    return Manifest.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    throw new ReleaseError(
      {
        es: `«manifest.json» en «${folder}» no es el manifiesto de una edición`,
        en: `"manifest.json" in "${folder}" is not the manifest of a release`,
      },
      { cause },
    );
  }
}
