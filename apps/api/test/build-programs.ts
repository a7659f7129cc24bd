import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';
import manifest from '../package.json' with { type: 'json' };

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the programs of the server, each as one file of JavaScript. */
    readonly programs: string;
  }
}

const app = fileURLToPath(new URL('..', import.meta.url));
const PROGRAMS = ['src/main.ts', 'test/main-over-copy.ts', 'src/answer-in-thread.ts', 'src/sync-replica.ts'];

/**
 * Builds the server once for all tests that start it as a process: from source, each process and each of its threads would take seconds to read
 * its modules. What it lies in stands beside `src`, since from there the server finds what is not built into it.
 */
export default async function buildPrograms(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(app, '.programs-'));
  await build({
    absWorkingDir: app,
    entryPoints: PROGRAMS,
    entryNames: '[name]',
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: Object.keys(manifest.dependencies).filter((name) => !name.startsWith('@pazabierta/')),
    // As in the app that is published: yaml is CommonJS, and asks Node for its modules by `require`.
    banner: {
      js: "import { createRequire as toRequire } from 'node:module'; const require = toRequire(import.meta.url);",
    },
  });
  project.provide('programs', folder);
  return () => rm(folder, { recursive: true });
}
