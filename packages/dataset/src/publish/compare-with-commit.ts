import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Label } from '@pazabierta/schema';
import { parseYaml } from '../read/parse-yaml.ts';
import { readRegistry } from '../release/read-registry.ts';
import { type Commit, openCommit } from './open-commit.ts';

const REGISTRY = 'registry.yaml';

/** Something of a published release that is not as it was published. */
export interface Alteration {
  /** Path below the folder of the releases. */
  readonly path: string;
  readonly why: Label;
}

/**
 * Compares every release that a commit has as published with the folder of the releases today: the same files, byte by byte, and the
 * same digest in the registry. A DOI, notices and suppressions may have come since.
 *
 * @throws ReleaseError if git cannot find the commit, or if the registry of today cannot be read.
 */
export async function compareWithCommit(
  releases: string,
  name: string,
): Promise<{ readonly published: readonly string[]; readonly alterations: readonly Alteration[] }> {
  const commit = await openCommit(releases, name);
  const digests = await readDigests(commit);
  const registry = await readRegistry(releases);
  const alterations: Alteration[] = [];
  for (const [id, digest] of digests) {
    const now = registry.get(id);
    if (now?.digest !== digest) alterations.push(notRegistered(id, digest, now?.digest ?? null));
    alterations.push(...(await compareFolder(releases, id, commit)));
  }
  return { published: [...digests.keys()], alterations };
}

/** The digest of each release that the registry of a commit has as published. What else it said is not asked, nor in which form. */
async function readDigests(commit: Commit): Promise<ReadonlyMap<string, string>> {
  if (!(await commit.list('.')).includes(REGISTRY)) return new Map();
  const text = new TextDecoder().decode(await commit.read(REGISTRY));
  const entries = parseYaml({ path: REGISTRY, text }).items.map(({ tree }) => tree);
  return new Map(
    entries.flatMap((entry): [string, string][] => {
      const { id, digest } = entry as Readonly<Record<string, unknown>>;
      return typeof id === 'string' && typeof digest === 'string' ? [[id, digest]] : [];
    }),
  );
}

async function compareFolder(releases: string, id: string, commit: Commit): Promise<Alteration[]> {
  const before = await commit.list(id);
  const now = await readdir(join(releases, id)).catch((): string[] => []);
  const alterations = now
    .filter((name) => !before.includes(name))
    .map((name) => toAlteration(id, name, { es: 'sobra', en: 'is surplus' }));
  for (const name of before) {
    if (!now.includes(name)) {
      alterations.push(toAlteration(id, name, { es: 'falta', en: 'is missing' }));
    } else if (
      Buffer.compare(await commit.read(`${id}/${name}`), await readFile(join(releases, id, name))) !== 0
    ) {
      alterations.push(toAlteration(id, name, { es: 'cambió', en: 'has changed' }));
    }
  }
  return alterations;
}

function toAlteration(id: string, name: string, { es, en }: Label): Alteration {
  return {
    path: `${id}/${name}`,
    why: {
      es: `${es}: la edición ${id} está publicada; vuelva a dejar el archivo como estaba`,
      en: `${en}: release ${id} is published; put the file back as it was`,
    },
  };
}

function notRegistered(id: string, digest: string, now: string | null): Alteration {
  return {
    path: REGISTRY,
    why: {
      es: `la edición ${id} está publicada con digest ${digest} y ahora ${now === null ? 'no tiene ninguno' : `dice ${now}`}; vuelva a escribirlo`,
      en: `release ${id} is published with digest ${digest} and now ${now === null ? 'has none' : `says ${now}`}; write it as it was`,
    },
  };
}
