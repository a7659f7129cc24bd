import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkImports, type ImportRule } from './check-imports.ts';
import { checkLength } from './check-length.ts';
import { importTable } from './import-table.ts';
import { readSources, readWorkspace, type WorkspacePackage } from './read-workspace.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const workspace = readWorkspace(root);

/** A small workspace without a fault; each case below adds one. */
function example(name: string, change: Partial<WorkspacePackage> & { source?: string; at?: string }) {
  const sound: Record<string, Partial<WorkspacePackage>> = {
    schema: { entries: ['.', './quantity', './period'] },
    formats: { entries: ['./csv', './table/*'] },
    database: { entries: ['.'] },
    server: { entries: ['.'] },
    query: { entries: ['.'] },
  };
  return Object.keys(sound).map((each): WorkspacePackage => {
    const { source, at = 'index.ts', ...changed } = each === name ? change : {};
    return {
      name: `@pazabierta/${each}`,
      folder: `packages/${each}`,
      isPrivate: false,
      entries: [],
      dependencies: [],
      sources: source === undefined ? [] : [{ path: `packages/${each}/src/${at}`, text: source }],
      tests: [],
      ...sound[each],
      ...changed,
    };
  });
}

const faults: [rule: ImportRule, name: string, change: Parameters<typeof example>[1]][] = [
  ['not-in-table', 'schema', { source: `import { parse } from 'yaml';`, dependencies: ['yaml'] }],
  ['not-in-table', 'server', { source: `export * from '@pazabierta/database';` }],
  ['not-in-table', 'formats', { source: `const hono = await import('hono');` }],
  ['not-in-table', 'query', { dependencies: ['zod'] }],
  [
    'types-only',
    'query',
    { source: `import { Observation } from '@pazabierta/schema';`, dependencies: ['@pazabierta/schema'] },
  ],
  [
    'types-only',
    'query',
    { source: `import { type Source } from '@pazabierta/schema';`, dependencies: ['@pazabierta/schema'] },
  ],
  ['not-declared', 'server', { source: `import { Hono } from 'hono';` }],
  ['not-used', 'server', { source: `export const one = 1;`, dependencies: ['hono'] }],
  [
    'not-exported',
    'server',
    {
      source: `import { a } from '@pazabierta/formats/src/csv.ts';`,
      dependencies: ['@pazabierta/formats'],
    },
  ],
  [
    'not-exported',
    'server',
    { source: `import { a } from '@pazabierta/formats/tables/rows';`, dependencies: ['@pazabierta/formats'] },
  ],
  ['not-exported', 'server', { source: `import type { A } from '@pazabierta/formats';` }],
  ['crosses-border', 'server', { source: `import { a } from '../../query/src/index.ts';` }],
  ['not-standalone', 'schema', { source: `import { a } from '../text.ts';`, at: 'quantity/end.ts' }],
  [
    'not-standalone',
    'schema',
    { source: `import { z } from 'zod';`, at: 'quantity/end.ts', dependencies: ['zod'] },
  ],
  ['node-module', 'formats', { source: `import { Readable } from 'node:stream';` }],
  ['node-module', 'server', { source: `import type { Stats } from 'fs';` }],
  ['environment', 'database', { source: `export const url = process.env['URL'];` }],
  ['environment', 'database', { source: `export const { URL } = globalThis.process.env;` }],
  ['console', 'database', { source: `console.log('loaded');` }],
];

describe('checkImports()', () => {
  test('finds nothing in the workspace', () => {
    expect(checkImports(workspace)).toEqual([]);
  });

  test('finds nothing in an example without a fault', () => {
    const sound = {
      source: `import type { Source } from '@pazabierta/schema';
        import { bounds } from '@pazabierta/schema/quantity';
        import { plan } from './plan/plan.ts';`,
      dependencies: ['@pazabierta/schema'],
    };
    expect(checkImports(example('query', sound))).toEqual([]);
    const byPattern = {
      source: `import { a } from '@pazabierta/formats/table/rows';`,
      dependencies: ['@pazabierta/formats'],
    };
    expect(checkImports(example('server', byPattern))).toEqual([]);
  });

  test.each(faults)('finds %s when %s has %o', (rule, name, change) => {
    const rules = checkImports(example(name, change)).map((finding) => finding.rule);
    expect(rules).toContain(rule);
  });
});

describe('importTable', () => {
  test('names every package of the workspace and no other', () => {
    expect(Object.keys(importTable).sort()).toEqual(workspace.map(({ name }) => name).sort());
  });
});

describe('checkLength()', () => {
  test('finds no file over 400 lines in the workspace', () => {
    const files = workspace.flatMap(({ sources, tests }) => [...sources, ...tests]);
    expect(checkLength([...files, ...readSources(root, 'test')])).toEqual([]);
  });

  test('finds a file of 401 lines unless it says that it is generated', () => {
    const text = 'export {};\n'.repeat(400);
    expect(
      checkLength([
        { path: 'short.ts', text },
        { path: 'long.ts', text: `export {};\n${text}` },
        { path: 'generated.ts', text: `// Generated by the contract command: do not edit.\n${text}` },
      ]),
    ).toEqual(['long.ts']);
  });
});
