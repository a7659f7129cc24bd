import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  type Bound,
  bounds,
  QUALIFIER_TABLE,
  QUALIFIERS,
  type Quantity,
} from '../packages/schema/src/quantity/index.ts';
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

  test('prints the bounds of every qualifier', () => {
    const printed: Quantity = { value: 100, upper: null, qualifier: 'exact', resolution: 10, kind: 'number' };
    const words: Readonly<Record<number, string>> = {
      95: 'value - resolution / 2',
      100: 'value',
      105: 'value + resolution / 2',
      200: 'upper',
    };
    const written = ({ kind, value }: Bound): string => (value === null ? kind : `${words[value]}, ${kind}`);
    const cells = (quantity: Quantity): string[] => {
      const { lower, upper } = bounds(quantity);
      return [written(lower), written(upper)];
    };
    const ofQualifier = (name: string): string[] => {
      const qualifier = QUALIFIERS.find((known) => known === name);
      if (qualifier !== undefined)
        return cells({ ...printed, qualifier, upper: name === 'between' ? 200 : null });
      return name === 'exact, with a resolution' ? cells(printed) : cells({ ...printed, resolution: null });
    };
    const table = tableAfter(architecture, '<!-- bounds -->');
    expect(table).toEqual(table.map(([name = '']) => [name, ...ofQualifier(name)]));
    expect(new Set(table.map(([name]) => name?.split(',')[0]))).toEqual(new Set(QUALIFIERS));
    expect(table[0]?.slice(1)).toEqual(cells({ ...printed, kind: 'count', resolution: 1 }));
  });

  test('prints the table by which results are named', () => {
    expect(tableAfter(architecture, '<!-- results -->')).toEqual(
      QUALIFIER_TABLE.map(({ lower, upper, onlyExactOrStated, qualifier, shown, rounded }) => [
        lower.join(' or '),
        upper.join(' or '),
        onlyExactOrStated ? 'all exact or stated' : 'any',
        qualifier,
        shown,
        rounded,
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
