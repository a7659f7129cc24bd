import { type Change, Collection, type CollectionItems, type Distribution } from '@pazabierta/schema';
import { type ReleaseOutline, readBytes, readManifest, toPath } from './read-manifest.ts';
import { ReleaseError } from './release-error.ts';
import { sha256 } from './sha256.ts';

/**
 * A release that was read and verified: what it is, the items of each collection, sorted by id, and what it changed.
 *
 * @example
 * ```ts
 * import { type ReleaseContent, readRelease, releasesFolder } from '@pazabierta/dataset';
 *
 * const { items, changes }: ReleaseContent = await readRelease(new URL('2026.1', releasesFolder));
 * items.observations.find(({ id }) => id === 'mucpaz.networks.fortaseg.gasman-2021')?.quantity?.value; // 217
 * // The first release changes nothing.
 * changes; // []
 * ```
 */
export interface ReleaseContent extends ReleaseOutline {
  readonly items: { readonly [Name in Collection]: readonly CollectionItems[Name][] };
  /** The changes from the release before it, cell by cell, each with one reason; none in the first. */
  readonly changes: readonly Change[];
}

/**
 * Reads one release from its folder and verifies every file against the SHA-256 of the manifest.
 * What is registered of the release comes from `registry.yaml` beside its folder.
 *
 * @throws ReleaseError if a file is missing or is not the one that the manifest describes, which the message names, or if the
 * manifest is not the one that was published.
 * @example
 * ```ts
 * import { readRelease, releasesFolder } from '@pazabierta/dataset';
 *
 * const { release, items } = await readRelease(new URL('2026.1', releasesFolder));
 * release.id; // '2026.1'
 * items.observations.every(({ citation }) => citation.source === 'gasman-2021'); // true
 *
 * await readRelease(new URL('1999.1', releasesFolder)); // throws ReleaseError
 * ```
 */
export async function readRelease(folder: string | URL): Promise<ReleaseContent> {
  const path = toPath(folder);
  const outline = await readManifest(path);
  const { release } = outline;
  const texts = new Map<string, string>();
  for (const file of release.files) {
    const bytes = await readBytes(path, file.name);
    if (sha256(bytes) !== file.sha256) throw differs(release.id, file, bytes);
    texts.set(file.name, new TextDecoder().decode(bytes));
  }
  const listOf = (name: string): unknown => {
    const text = texts.get(`${name}.json`);
    if (text === undefined) throw lacks(release.id, `${name}.json`);
    return JSON.parse(text);
  };
  // The checksums prove that these are the bytes that the build wrote, and the build parsed every item and change by its schema.
  return {
    ...outline,
    items: Object.fromEntries(
      Collection.options.map((collection) => [collection, listOf(collection)]),
    ) as ReleaseContent['items'],
    changes: listOf('changes') as ReleaseContent['changes'],
  };
}

function differs(id: string, file: Distribution, bytes: Uint8Array): ReleaseError {
  const [wanted, found] = [`${file.bytes} bytes, ${file.sha256}`, `${bytes.length} bytes, ${sha256(bytes)}`];
  return new ReleaseError({
    es: `«${file.name}» de la edición ${id} no es el que describe su manifiesto: debe tener ${wanted} y tiene ${found}`,
    en: `"${file.name}" of release ${id} is not the one that its manifest describes: it should have ${wanted} and has ${found}`,
  });
}

function lacks(id: string, name: string): ReleaseError {
  return new ReleaseError({
    es: `La edición ${id} no tiene «${name}»`,
    en: `Release ${id} has no "${name}"`,
  });
}
