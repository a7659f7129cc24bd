import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

const KIB = 1024;

/** What an app that imports these names carries, minified, as a browser loads it. */
async function bundle(names: string, entry = './index.ts') {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `export ${names} from '${entry}';`,
      resolveDir: new URL('../src', import.meta.url).pathname,
    },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    // A package that is imported would be seen below, whether it can be found or not.
    packages: entry === './index.ts' ? 'external' : 'bundle',
    platform: 'neutral',
  });
  const [file] = outputFiles;
  const [output] = Object.values(metafile.outputs);
  if (file === undefined || output === undefined) throw new Error('Nothing was built');
  return {
    bytes: gzipSync(file.contents, { level: 9 }).length,
    imports: output.imports,
    inputs: Object.keys(output.inputs),
    text: file.text,
  };
}

describe('the bundle', () => {
  test.each([
    // Retries, timeouts, pinning, problems and errors in two languages: as small as other clients are that do less.
    ['{ createConnection }', 3 * KIB],
    // All methods, paging, and the fields that every kind of thing must have.
    ['{ createClient }', 4.5 * KIB],
    ['{ createClient, createCache }', 5 * KIB],
    // With every error, guard and function.
    ['*', 6 * KIB],
  ])('of %s has less than %i bytes, compressed, and imports nothing', async (names, most) => {
    const { bytes, imports } = await bundle(names);
    expect(bytes).toBeLessThan(most);
    expect(imports).toEqual([]);
  });

  test('of the answers from memory has no zod, nothing of Node and no server, and grows no larger unseen', async () => {
    const { bytes, imports, inputs } = await bundle('*', './embedded/index.ts');
    expect(bytes).toBeLessThan(24 * KIB);
    expect(imports).toEqual([]);
    // What is no package of ours, such as zod, would stand among them by its folder.
    const packages = new Set(inputs.map((path) => path.replace(/^(.*\/)?packages\//, '').split('/')[0]));
    expect([...packages].sort()).toEqual(['<stdin>', 'query', 'schema', 'sdk']);
  });

  test('of one guard has nothing of the client', async () => {
    const { text } = await bundle('{ isProblemError }');
    expect(text.length).toBeLessThan(400);
  });
});
