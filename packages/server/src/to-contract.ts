import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { addHeaders } from './add-headers.ts';
import { API_VERSION } from './api-version.ts';
import type { ServerEnv } from './server-env.ts';
import { shareResponses } from './share-responses.ts';
import { TAGS } from './tags.ts';

/**
 * The contract as OpenAPI 3.1, generated from the routes, as it is committed and served: indented JSON.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.2';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 * import { createApp, toContract } from '@pazabierta/server';
 *
 * const questions = createMemoryQuestions([release]);
 * const contract = JSON.parse(toContract(createApp({ questions, reportUrl: 'https://example.org/report' })));
 * contract.openapi; // '3.1.0'
 * contract.paths['/v1/mucpaz/investments'].get.operationId; // 'getMucpazInvestments'
 * ```
 */
export function toContract(app: OpenAPIHono<ServerEnv>): string {
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Paz Abierta',
      version: API_VERSION,
      description: [
        'Datos abiertos sobre mujeres, paz y seguridad en México. Cada cifra lleva su fuente, su incertidumbre y su historia, y nunca cambia a sus espaldas.',
        '',
        'Open data on women, peace and security in Mexico. Every figure carries its source, its uncertainty and its history, and never changes behind your back.',
      ].join('\n'),
      license: { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      contact: { name: 'Paz Abierta', url: 'https://github.com/pazabierta/pazabierta/issues' },
    },
    // Relative to the contract itself, so that it holds wherever the app is mounted.
    servers: [{ url: '.', description: 'Donde está este contrato — Where this contract stands' }],
    tags: TAGS,
  });
  const headers = addHeaders(document);
  const components = document.components?.schemas ?? {};
  Object.assign(
    components,
    writeSchemas([...Object.keys(components), ...namedIn([document.paths, headers])]),
  );
  document.components = { ...document.components, responses: shareResponses(document), headers };
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    // First, where a reader of the file looks for it.
    if (item.get !== undefined) item.get = { operationId: `get${toOperationName(path)}`, ...item.get };
    if (item.post !== undefined) item.post = { operationId: `post${toOperationName(path)}`, ...item.post };
  }
  return `${JSON.stringify(document, null, 2)}\n`;
}

/**
 * The components as zod itself writes them. The generator writes a component that may be null as one that must be both (`allOf` with null),
 * or lets it be null wherever it stands; no answer with a null would meet that contract.
 */
function writeSchemas(names: readonly string[]): Record<string, object> {
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    uri: (id) => `#/components/schemas/${id}`,
    // An app in which this one is mounted may have schemas of its own in the registry, of whatever kind.
    unrepresentable: 'any',
  });
  const written = new Map<string, object>();
  // A schema may name others that no route names itself.
  const waiting = [...names];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (written.has(name)) continue;
    const { $schema: _, $id: __, ...schema } = schemas[name] ?? {};
    written.set(name, schema);
    waiting.push(...namedIn(schema));
  }
  return Object.fromEntries(written);
}

/** The names of the components to which a part of the document refers. */
function namedIn(part: unknown): string[] {
  return [...JSON.stringify(part).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
    ([, name]) => name as string,
  );
}

/** The name of the operation of a path, after its method, for generated clients: `/v1/sources/{id}` is `getSourcesById`. */
function toOperationName(path: string): string {
  const words = path.replace(/^\/v1(?=\/)/, '').replaceAll(/\{(\w+)\}/g, 'by-$1');
  return words.replaceAll(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());
}
