import { join } from 'node:path';
import { asModules } from './as-modules.mjs';
import { builtByVite } from './built-by-vite.mjs';
import { bundledByEsbuild } from './bundled-by-esbuild.mjs';
import { expectListed } from './expect-listed.mjs';
import { inNode } from './in-node.mjs';
import { inProcess } from './in-process.mjs';
import { inWorkerd } from './in-workerd.mjs';
import { installProgram } from './install-program.mjs';
import { installTool } from './install-tool.mjs';
import { must } from './must.mjs';
import { startServer } from './start-server.mjs';
import { withinBudget } from './within-budget.mjs';

/**
 * @typedef {object} Place
 * @property {string} folder for whatever a runtime needs; removed at the end
 * @property {string} project where the packages are installed
 * @property {string} baseUrl where the API answers
 *
 * @typedef {(place: Place) => Promise<string>} Runtime gives its version; throws Unavailable where it cannot be had, and any other error where something failed in it
 */

/** @type {Readonly<Record<string, Runtime>>} every runtime by name; those from npm are of the versions that stand here and nowhere else */
export const RUNTIMES = {
  node: async (place) => {
    await inNode(process.execPath, place);
    return process.versions.node;
  },
  ...nodes('20.20.2', '22.23.3', '24.21.0', '26.10.0'),
  bun: async (place) => {
    const bun = await installProgram(place.folder, 'bun', '1.4.5');
    await inProcess(bun, [], place);
    await serveWorker(bun, () => ['serve-in-bun.mjs'], place);
    return must(bun, ['--version']);
  },
  deno: async (place) => {
    const deno = await installProgram(place.folder, 'deno', '2.9.6');
    const given = ['--allow-all', '--node-modules-dir=manual'];
    await inProcess(deno, ['run', ...given], place);
    await serveWorker(
      deno,
      (port) => ['serve', ...given, '--host=127.0.0.1', `--port=${port}`, 'worker.mjs'],
      place,
    );
    return (await must(deno, ['--version'])).split(' ')[1] ?? '';
  },
  workerd: async (place) => {
    const workerd = await installProgram(place.folder, 'workerd', '1.20261117.1');
    await inWorkerd(workerd, place);
    return (await must(workerd, ['--version'])).split(' ')[1] ?? '';
  },
  chromium: asModules,
  'chromium-esbuild': bundledByEsbuild,
  'chromium-vite': (place) => builtByVite(place, '8.3.8'),
  sizes: withinBudget,
  ...typeScripts('5.8.3', '5.9.3', '6.0.3', '7.0.2'),
};

/**
 * @param {...string} versions
 * @returns {Record<string, Runtime>} a runtime for each, named after its major version
 */
function nodes(...versions) {
  return Object.fromEntries(
    versions.map((version) => [
      `node-${version.split('.')[0]}`,
      async (place) => {
        const node = await installProgram(place.folder, 'node', version);
        await inNode(node, place);
        return (await must(node, ['--version'])).slice(1);
      },
    ]),
  );
}

/**
 * @param {...string} versions
 * @returns {Record<string, Runtime>} a compiler for each, named after its major and minor version
 */
function typeScripts(...versions) {
  return Object.fromEntries(
    versions.map((version) => [
      `typescript-${version.slice(0, 3)}`,
      async ({ folder, project }) => {
        const tsc = join(await installTool(folder, 'typescript', version), 'bin', 'tsc');
        await must(process.execPath, [tsc, '--project', 'tsconfig.json'], project);
        return (await must(process.execPath, [tsc, '--version'])).split(' ')[1] ?? '';
      },
    ]),
  );
}

/**
 * Serves the example of a Worker in a runtime that takes it as it is.
 *
 * @param {string} program
 * @param {(port: number) => readonly string[]} parameters
 * @param {Place} place
 */
async function serveWorker(program, parameters, { project }) {
  const server = await startServer(program, parameters, project);
  try {
    await expectListed(server.url);
  } finally {
    await server.stop();
  }
}
