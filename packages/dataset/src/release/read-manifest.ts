import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Registration, Release } from '@pazabierta/schema';
import { parseManifest } from './parse-manifest.ts';
import { readRegistry } from './read-registry.ts';
import { ReleaseError } from './release-error.ts';
import { toReleaseId } from './release-folders.ts';
import { sha256 } from './sha256.ts';

/**
 * What a release is, and what is registered of it today; of a draft, nothing.
 *
 * @example
 * ```ts
 * import { type ReleaseOutline, readReleases, releasesFolder } from '@pazabierta/dataset';
 *
 * const isPublished = ({ release, registration }: ReleaseOutline): boolean => registration.digest === release.digest;
 * const releases = await readReleases(releasesFolder);
 * releases.every(isPublished); // true
 * ```
 */
export interface ReleaseOutline {
  readonly release: Release;
  readonly registration: Registration;
}

/**
 * Reads the manifest of one release and what `registry.yaml` beside its folder registers of it. Its files are not looked at.
 * A release that is not registered is a draft.
 *
 * @throws ReleaseError if the manifest is missing or broken, or is not the one that was published.
 */
export async function readManifest(folder: string): Promise<ReleaseOutline> {
  const bytes = await readBytes(folder, 'manifest.json');
  const manifest = parseManifest(bytes, folder);
  if (toReleaseId(folder) !== manifest.id) {
    throw new ReleaseError({
      es: `La edición ${manifest.id} debe estar en una carpeta de ese nombre; está en «${folder}»`,
      en: `Release ${manifest.id} must be in a folder of that name; it is in "${folder}"`,
    });
  }
  const digest = sha256(bytes);
  const registration = (await readRegistry(dirname(folder))).get(manifest.id) ?? toDraft(manifest.id);
  if (registration.digest !== null && registration.digest !== digest) {
    throw altered(manifest.id, registration.digest, digest);
  }
  const status = registration.digest === null ? 'draft' : 'published';
  return { release: { ...manifest, digest, status }, registration };
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

function toDraft(id: string): Registration {
  return { id, digest: null, doi: null, notices: [], suppressions: [] };
}

function altered(id: string, wanted: string, found: string): ReleaseError {
  return new ReleaseError({
    es: `La edición ${id} está publicada y fue alterada: el SHA-256 de «manifest.json» debe ser ${wanted}, el de registry.yaml, y es ${found}`,
    en: `Release ${id} is published and was altered: the SHA-256 of "manifest.json" should be ${wanted}, that of registry.yaml, and is ${found}`,
  });
}
