import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../publish/replace-file.ts';
import type { ReleaseContent } from '../release/read-release.ts';
import { compareModules, type ModuleDifference } from './compare-modules.ts';
import { listModules } from './list-modules.ts';

/**
 * Writes the modules of the releases into the folder `modules` of a dataset folder, and removes what no release gives any more. Gives
 * what was written and removed: nothing, where they are current.
 *
 * @throws ReleaseError if two items of one module would have the same name.
 */
export async function saveModules(
  folder: string,
  releases: readonly ReleaseContent[],
): Promise<ModuleDifference> {
  const modules = join(folder, 'modules');
  const difference = await compareModules(modules, listModules(releases));
  for (const { path, text } of difference.written) await replaceFile(join(modules, path), text);
  // What an interrupted writing left beside a module may have been taken up by the writing just done.
  for (const path of difference.surplus) await rm(join(modules, path), { force: true });
  return difference;
}
