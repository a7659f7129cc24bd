import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { ModuleFile } from './module-file.ts';

/** How the modules in a folder differ from those that the releases give: which are to be written, and which are there and no longer given. */
export interface ModuleDifference {
  readonly written: readonly ModuleFile[];
  readonly surplus: readonly string[];
}

/** Compares a folder of modules with the files that the releases give; a folder that is missing lacks them all. */
export async function compareModules(
  folder: string,
  files: readonly ModuleFile[],
): Promise<ModuleDifference> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  const found = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const texts = await Promise.all(
    files.map(({ path }) => readFile(join(folder, path), 'utf8').catch(() => null)),
  );
  const given = new Set(files.map(({ path }) => path));
  return {
    written: files.filter(({ text }, place) => texts[place] !== text),
    surplus: found.filter((path) => !given.has(path)).toSorted(),
  };
}
