import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

// esbuild comes with tsup, which builds the packages.
const fromTsup = createRequire(createRequire(import.meta.url).resolve('tsup'));
const esbuild = fromTsup('esbuild') as {
  build(options: object): Promise<{ readonly outputFiles: readonly { readonly text: string }[] }>;
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
