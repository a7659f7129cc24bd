import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import manifest from '../package.json' with { type: 'json' };

/** The programs that are measured, each by its name; the threads of the API are one of them. */
const PROGRAMS = {
  ours: 'src/servers/ours.ts',
  'answer-in-thread': '../api/src/answer-in-thread.ts',
  bare: 'src/servers/bare.ts',
  'by-hand': 'src/servers/by-hand.ts',
  build: 'src/build.ts',
};

const root = fileURLToPath(new URL('..', import.meta.url));
/** Beside `src`, since from there the programs find what is not built into them. */
const folder = '.programs';

/** Builds the programs, as the API is built for whoever runs it: source that is read as it runs would be measured with the program that reads it. */
export async function buildPrograms(): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: PROGRAMS,
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
}

/** A program that was built, as a command. */
export function program(name: keyof typeof PROGRAMS, ...args: readonly string[]): string[] {
  return [process.execPath, fileURLToPath(new URL(`../${folder}/${name}.js`, import.meta.url)), ...args];
}
