import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../run.mjs';

/** @type {{ version: string, build(options: object): Promise<{ outputFiles: { contents: Uint8Array }[] }> }} the one that the tests of the SDK measure bundles with */
const esbuild = createRequire(join(root, 'packages', 'sdk', 'package.json'))('esbuild');

const KIB = 1024;

/** @type {readonly (readonly [program: string, most: number])[]} what may be imported for how many bytes, minified and compressed */
const BUDGETS = [
  // Retries, times, pinning, problems and errors in two languages: what every question needs.
  ["export { createConnection } from '@pazabierta/sdk'", 3 * KIB],
  // All methods, paging, the cache and a look at every field.
  ["export { createCache, createClient } from '@pazabierta/sdk'", 6 * KIB],
  ["export * from '@pazabierta/sdk'", 6 * KIB],
  // Every question answered in memory: the grammar, the search and the words of every problem.
  ["export * from '@pazabierta/sdk/embedded'", 24 * KIB],
  // The indicator with the most figures, and the dataset with the most words: a page may have either without a thought.
  [
    "import { mucpazNetworks } from '@pazabierta/dataset/2026.2/mucpaz'; console.log(mucpazNetworks)",
    2 * KIB,
  ],
  ["import * as all from '@pazabierta/dataset/2026.2/mucpaz'; console.log(all)", 10 * KIB],
];

/**
 * Measures what the packages cost whoever bundles them, as they are installed.
 *
 * @param {import('./runtimes.mjs').Place} place
 */
export async function withinBudget({ project }) {
  for (const [contents, most] of BUDGETS) {
    const { outputFiles } = await esbuild.build({
      stdin: { contents, resolveDir: project },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      platform: 'neutral',
    });
    const bytes = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
    if (bytes >= most) throw new Error(`"${contents}" costs ${bytes} bytes; it may cost less than ${most}`);
  }
  return esbuild.version;
}
