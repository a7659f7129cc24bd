import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{packages,apps}/*/test/**/*.test.ts', 'docs/test/**/*.test.ts', 'test/**/*.test.ts'],
    // These need the site, which is built after the tests: they are a step of their own.
    exclude: [...configDefaults.exclude, 'docs/test/site/**'],
    globalSetup: 'apps/api/test/build-programs.ts',
    // A core for each worker, since a worker often waits for a process that it started.
    maxWorkers: '100%',
    // Files that share a worker load each module once, which takes a third of the time. So no test may leave anything behind.
    isolate: false,
    // A busy machine takes its time; only what hangs is to fail.
    testTimeout: 30_000,
    typecheck: {
      enabled: true,
      include: ['{packages,apps}/*/test/**/*.test-d.ts'],
      // Of these files and what they import alone: `pnpm types` checks everything.
      tsconfig: './test/type-tests.tsconfig.json',
    },
  },
});
