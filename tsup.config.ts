import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** Every package builds the entries that its `exports` name, so that what is published and what is built cannot differ. */
const { exports, private: isApp = false } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string>;
  /** An app, which is run and never published. */
  private?: boolean;
};
/** The server, the threads that answer, the process in which it keeps a replica, and the command that loads the releases elsewhere. */
const PROGRAMS = [
  './src/main.ts',
  './src/answer-in-thread.ts',
  './src/sync-replica.ts',
  './src/commands/data-load.ts',
];
const entries = (isApp ? PROGRAMS : Object.values(exports))
  .filter((path) => path.endsWith('.ts'))
  .map((path) => [path.replace(/^\.\/src\/(?:commands\/)?|\.ts$/g, ''), path]);

export default defineConfig({
  entry: Object.fromEntries(entries) as Record<string, string>,
  format: 'esm',
  target: 'node20.19',
  platform: isApp ? 'node' : 'neutral',
  external: [/^node:/],
  // An app carries the workspace packages inside itself: their `exports` point at TypeScript, which Node 20 cannot read.
  noExternal: isApp ? [/^@pazabierta\//] : [],
  // Among what an app carries is CommonJS (yaml), which asks Node for its modules by `require`.
  banner: isApp
    ? {
        js: "import { createRequire as toRequire } from 'node:module'; const require = toRequire(import.meta.url);",
      }
    : {},
  dts: !isApp && { compilerOptions: { ignoreDeprecations: '6.0' } },
  removeNodeProtocol: false,
  clean: true,
  treeshake: true,
  splitting: true,
});
