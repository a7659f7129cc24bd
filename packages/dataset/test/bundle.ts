import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

// Both come with tsup, which builds the packages.
const fromTsup = createRequire(createRequire(import.meta.url).resolve('tsup'));
const esbuild = fromTsup('esbuild') as {
  build(options: object): Promise<{ readonly outputFiles: readonly { readonly text: string }[] }>;
};

const rollup = fromTsup('rollup') as {
  rollup(options: object): Promise<{
    generate(options: object): Promise<{ readonly output: readonly { readonly code: string }[] }>;
  }>;
};

/** The bytes, minified and gzipped, and the text of what a program that a browser runs becomes, with all that it imports. */
export async function bundle(program: string): Promise<{ readonly bytes: number; readonly text: string }> {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL('../', import.meta.url)) },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.text ?? '';
  return { bytes: gzipSync(text, { level: 9 }).length, text };
}

/** The text of what Rollup makes of a program that knows modules by their address, without being told that the package has no side effects. */
export async function rollUp(program: string): Promise<string> {
  const modules = new URL('../modules/', import.meta.url);
  const entry = {
    name: 'program',
    resolveId: (id: string) => {
      if (id === 'program') return id;
      return id.startsWith('/') ? fileURLToPath(new URL(`.${id}.js`, modules)) : null;
    },
    load: (id: string) => (id === 'program' ? program : null),
  };
  const made = await rollup.rollup({ input: 'program', plugins: [entry], onLog: () => {} });
  return (await made.generate({ format: 'es' })).output.map(({ code }) => code).join('');
}
