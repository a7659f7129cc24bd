import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';
import { must } from './must.mjs';

/**
 * Builds and packs every package, installs the tarballs in an empty project, and puts the examples and the programs that
 * use them beside.
 *
 * @param {string} folder where the project is made
 * @returns the folder of the project
 */
export async function installProject(folder) {
  const tarballs = join(folder, 'tarballs');
  const project = join(folder, 'project');
  mkdirSync(project);
  await must('turbo', ['run', 'build', '--filter=./packages/*', '--output-logs=errors-only']);
  for (const name of readdirSync(join(root, 'packages')))
    await must('pnpm', ['--dir', `packages/${name}`, 'pack', '--pack-destination', tarballs]);

  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  await must(
    'npm',
    [
      ...['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'],
      ...readdirSync(tarballs).map((name) => join(tarballs, name)),
      `hono@${versionIn('packages/server', 'hono')}`,
      `@hono/node-server@${versionIn('apps/api', '@hono/node-server')}`,
    ],
    project,
  );

  const examples = join(root, 'docs', 'examples');
  for (const name of readdirSync(examples)) cpSync(join(examples, name), project, { recursive: true });
  cpSync(join(root, 'scripts', 'runtimes', 'project'), project, { recursive: true });
  return project;
}

/**
 * The version of a package that the project is developed with.
 *
 * @param {string} folder
 * @param {string} name
 */
function versionIn(folder, name) {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).dependencies[name];
}
