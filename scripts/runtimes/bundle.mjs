import { join } from 'node:path';
import { root } from '../run.mjs';
import { must } from './must.mjs';

/** The esbuild that the tests of the SDK measure bundles with. */
const esbuild = join(root, 'packages', 'sdk', 'node_modules', '.bin', 'esbuild');

/**
 * Bundles a program of the project with esbuild into `built/`, and leaves beside it what was imported from where.
 *
 * @param {string} project
 * @param {string} file such as `worker.mjs`, which becomes `built/worker.js` and `built/worker.json`
 */
export async function bundle(project, file) {
  const target = `built/${file.replace('.mjs', '')}`;
  await must(
    esbuild,
    [
      file,
      ...['--bundle', '--format=esm', '--log-level=warning'],
      `--outfile=${target}.js`,
      `--metafile=${target}.json`,
    ],
    project,
  );
}
