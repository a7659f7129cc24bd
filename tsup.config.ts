import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** Every package builds the entries that its `exports` name, so that what is published and what is built cannot differ. */
const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports?: Record<string, string> };
const entries = Object.values(exports ?? { '.': './src/main.ts' }).filter((path) => path.endsWith('.ts'));

export default defineConfig({
  entry: entries,
  format: 'esm',
  target: 'node20.19',
  platform: 'neutral',
  dts: exports !== undefined && { compilerOptions: { ignoreDeprecations: '6.0' } },
  clean: true,
  treeshake: true,
  splitting: true,
});
