import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { CuratedFile } from './curated-file.ts';
import { REGISTRY } from './parse-curated.ts';

/** What else the folder of the package holds; none of it is curated. */
const NOT_CURATED = new Set([
  'dist',
  'imports',
  'modules',
  'node_modules',
  'releases',
  'runtime',
  'src',
  'test',
]);

/**
 * Reads every curated file below the dataset folder, `releases.yaml` and `releases/registry.yaml` with them.
 * Files in folders that are no collection are read too, so that a misspelt folder is found and not passed over.
 */
export async function readCuratedFiles(folder: string): Promise<CuratedFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const paths = entries.flatMap((entry) =>
    entry.isFile() && /\.ya?ml$/.test(entry.name) ? [entry.name] : [],
  );
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    if (NOT_CURATED.has(name) || name.startsWith('.')) continue;
    for (const below of await readdir(join(folder, name), { withFileTypes: true, recursive: true })) {
      if (below.isFile()) paths.push(relative(folder, join(below.parentPath, below.name)));
    }
  }
  if (entries.some(({ name }) => name === 'releases')) {
    const released = await readdir(join(folder, 'releases'));
    if (released.includes('registry.yaml')) paths.push(REGISTRY);
  }
  return Promise.all(
    paths.toSorted().map(async (path) => ({
      path: path.split(sep).join('/'),
      text: await readFile(join(folder, path), 'utf8'),
    })),
  );
}
