/** What one workspace package may import. An entry names a package, or one entry of a package, and covers what lies below it. */
export interface Allowance {
  readonly values: readonly string[];
  /** Allowed only as `import type`, so that nothing of it is left at run time. */
  readonly types: readonly string[];
  /** Whether it may import Node's own modules; what may not runs in browsers and workers too. */
  readonly node: boolean;
}

/** Data flows one way: schema, formats and query, dataset, then database and server, then the app. */
export const importTable: Readonly<Record<string, Allowance>> = {
  '@pazabierta/schema': { values: ['zod'], types: [], node: false },
  '@pazabierta/formats': {
    values: ['@pazabierta/schema', 'd3-dsv', 'fflate', 'hyparquet-writer'],
    types: [],
    node: false,
  },
  '@pazabierta/query': {
    values: ['@pazabierta/schema/quantity', '@pazabierta/schema/period', '@pazabierta/schema/change'],
    types: ['@pazabierta/schema'],
    node: false,
  },
  '@pazabierta/dataset': {
    values: ['@pazabierta/schema', '@pazabierta/formats', 'csv-parse', 'yaml'],
    types: [],
    node: true,
  },
  '@pazabierta/database': {
    values: [
      '@pazabierta/schema',
      '@pazabierta/query',
      '@pazabierta/formats',
      'drizzle-orm',
      '@libsql/client',
    ],
    types: [],
    node: true,
  },
  '@pazabierta/server': {
    values: [
      '@pazabierta/schema',
      '@pazabierta/query',
      '@pazabierta/formats',
      'hono',
      '@hono/zod-openapi',
      'lru-cache',
      'zod',
    ],
    types: [],
    node: false,
  },
  '@pazabierta/sdk': {
    values: [
      '@pazabierta/query',
      '@pazabierta/schema/quantity',
      '@pazabierta/schema/period',
      '@pazabierta/schema/change',
      '@pazabierta/formats',
      '@pazabierta/dataset',
    ],
    types: ['@pazabierta/schema'],
    node: false,
  },
  '@pazabierta/api': {
    values: [
      '@pazabierta/server',
      '@pazabierta/query',
      '@pazabierta/database',
      '@pazabierta/dataset',
      '@hono/node-server',
      '@libsql/client',
      'lru-cache',
      'swagger-ui-dist',
    ],
    types: [],
    node: true,
  },
  '@pazabierta/bench': {
    values: [
      '@pazabierta/api',
      '@pazabierta/query',
      '@pazabierta/database',
      '@pazabierta/schema/change',
      '@pazabierta/schema/period',
      '@pazabierta/schema/quantity',
      '@hono/node-server',
      '@libsql/client',
      '@observablehq/plot',
      'esbuild',
      'hono',
      'linkedom',
      'papaparse',
    ],
    types: ['@pazabierta/schema'],
    node: true,
  },
  '@pazabierta/docs': {
    values: [
      '@pazabierta/sdk',
      '@pazabierta/query',
      '@pazabierta/formats',
      '@pazabierta/schema',
      '@pazabierta/dataset',
      '@pazabierta/server',
      'typedoc',
    ],
    types: [],
    node: true,
  },
};

/** Folders that are entries of their own and stand alone: they import nothing from outside themselves. */
export const standalone = [
  'packages/schema/src/quantity',
  'packages/schema/src/period',
  'packages/schema/src/change',
];

/** Where the environment may be read and the console written to. */
export const mayTalk = ['apps/', 'packages/dataset/src/commands/', 'docs/src/commands/'];
