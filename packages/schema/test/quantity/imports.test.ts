import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../src/quantity/', import.meta.url);

test('@pazabierta/schema/quantity imports nothing from outside its folder', () => {
  const imports = readdirSync(folder).flatMap((file) =>
    [...readFileSync(new URL(file, folder), 'utf8').matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(
      ([, path]) => `${file}: ${path}`,
    ),
  );
  expect(imports.length).toBeGreaterThan(10);
  expect(imports.filter((line) => !/: \.\/[a-z-]+\.ts$/.test(line))).toEqual([]);
});
