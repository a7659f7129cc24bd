import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{packages,apps}/*/test/**/*.test.ts', 'docs/test/**/*.test.ts', 'test/**/*.test.ts'],
    // These need the site, which is built after the tests: they are a step of their own.
    exclude: [...configDefaults.exclude, 'docs/test/site/**'],
    globalSetup: 'apps/api/test/build-programs.ts',
    // Files that share a worker load each module once, which takes a third of the time. So no test may leave anything behind.
    isolate: false,
    // A busy machine takes its time; only what hangs is to fail.
    testTimeout: 30_000,
    typecheck: {
      enabled: true,
      include: ['{packages,apps}/*/test/**/*.test-d.ts'],
      tsconfig: './tsconfig.json',
    },
  },
});
