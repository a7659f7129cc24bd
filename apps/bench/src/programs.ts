import { fileURLToPath } from 'node:url';
import api from '@pazabierta/api/package.json' with { type: 'json' };
import { build } from 'esbuild';
import bench from '../package.json' with { type: 'json' };

/** Programs, and the folder in which they are built: beside `src`, since from there they find what is not built into them. */
interface Programs {
  readonly folder: URL;
  readonly manifest: { readonly dependencies: Readonly<Record<string, string>> };
  readonly files: Readonly<Record<string, string>>;
}

/** What has a part of the API in it. */
const OURS: Programs = {
  folder: new URL('../../api/.programs-bench/', import.meta.url),
  manifest: api,
  files: {
    ours: '../../bench/src/servers/ours.ts',
    'answer-in-thread': '../src/answer-in-thread.ts',
    build: '../../bench/src/build.ts',
  },
};

/** What it is compared with. */
const OTHERS: Programs = {
  folder: new URL('../.programs/', import.meta.url),
  manifest: bench,
  files: { bare: '../src/servers/bare.ts', 'by-hand': '../src/servers/by-hand.ts' },
};

/** Builds the programs, as the API is built for whoever runs it: source that is read as it runs would be measured with the program that reads it. */
export async function buildPrograms(): Promise<void> {
  for (const { folder, manifest, files } of [OURS, OTHERS]) {
    await build({
      entryPoints: Object.fromEntries(
        Object.entries(files).map(([name, file]) => [name, fileURLToPath(new URL(file, folder))]),
      ),
      outdir: fileURLToPath(folder),
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
}

/** A program that was built, as a command. */
export function program(name: 'ours' | 'build' | 'bare' | 'by-hand', ...args: readonly string[]): string[] {
  const { folder } = name in OURS.files ? OURS : OTHERS;
  return [process.execPath, fileURLToPath(new URL(`${name}.js`, folder)), ...args];
}
