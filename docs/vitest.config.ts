import { defineConfig } from 'vitest/config';

/** The tests of the site as it was built: `pnpm docs` comes first. */
export default defineConfig({
  test: { include: ['docs/test/site/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 60_000 },
});
