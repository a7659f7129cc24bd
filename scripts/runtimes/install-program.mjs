import { join } from 'node:path';
import { installTool } from './install-tool.mjs';
import { platformPackage } from './platform-package.mjs';

/**
 * Installs the program of a runtime from npm.
 *
 * @param {string} folder
 * @param {string} runtime
 * @param {string} version
 * @returns the path of the program
 */
export async function installProgram(folder, runtime, version) {
  const { name, program } = platformPackage(runtime);
  return join(await installTool(folder, name, version), program);
}
