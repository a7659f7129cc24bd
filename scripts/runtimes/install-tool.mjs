import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must } from './must.mjs';

/**
 * Installs one package from npm in a folder of its own, and runs none of its scripts.
 *
 * @param {string} folder where it is put
 * @param {string} name
 * @param {string} version
 * @returns the folder of the installed package
 */
export async function installTool(folder, name, version) {
  const place = join(folder, `${name}-${version}`.replaceAll('/', '-'));
  mkdirSync(place);
  writeFileSync(join(place, 'package.json'), JSON.stringify({ private: true }));
  await must(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', `${name}@${version}`],
    place,
  );
  return join(place, 'node_modules', name);
}
