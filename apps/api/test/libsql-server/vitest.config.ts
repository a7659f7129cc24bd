import { defineConfig } from 'vitest/config';

/** The trials over real libSQL servers, which take longer than the tests of the gate and are run by a command of their own. */
export default defineConfig({
  test: {
    include: ['apps/api/test/libsql-server/*.trial.ts'],
    globalSetup: 'apps/api/test/build-programs.ts',
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
});
