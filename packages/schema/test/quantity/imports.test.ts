import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

const folder = new URL('../../src/quantity/', import.meta.url);

test('@pazabierta/schema/quantity imports nothing from outside its folder', () => {
  // What an example in a comment imports is not imported here.
  const imports = readdirSync(folder).flatMap((file) =>
    ts
      .preProcessFile(readFileSync(new URL(file, folder), 'utf8'))
      .importedFiles.map(({ fileName }) => `${file}: ${fileName}`),
  );
  expect(imports.length).toBeGreaterThan(10);
  expect(imports.filter((line) => !/: \.\/[a-z-]+\.ts$/.test(line))).toEqual([]);
});
