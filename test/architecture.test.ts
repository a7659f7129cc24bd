import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importTable } from './import-table.ts';
import { readWorkspace } from './read-workspace.ts';
import { tableAfter } from './table-after.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const workspace = readWorkspace(root);
const architecture = read('docs/architecture.md');

describe('docs/architecture.md', () => {
  test('prints the import table', () => {
    const names = (list: readonly string[]): string => list.join(', ') || '-';
    expect(tableAfter(architecture, '## Packages and what they import')).toEqual(
      Object.entries(importTable).map(([name, { values, types, node }]) => [
        name,
        names(values),
        names(types),
        node ? 'yes' : 'no',
      ]),
    );
  });

  test('gives a reason for every dependency and for no other', () => {
    const declared = ['.', ...workspace.map(({ folder }) => folder)].flatMap((folder) => {
      const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
        read(`${folder}/package.json`),
      );
      return Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
    });
    const thirdParty = new Set(declared.filter((name) => !name.startsWith('@pazabierta/')));
    const reasons = ['At run time:', 'To develop:'].flatMap((text) => tableAfter(architecture, text));
    const named = reasons.flatMap(([names = '']) => names.split(', '));
    expect(named.toSorted()).toEqual([...thirdParty].toSorted());
  });
});
