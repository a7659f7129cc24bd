import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ServerEnv } from './server-env.ts';

/** The contract as OpenAPI 3.1, generated from the routes, as it is committed and served. */
export function toContract(app: OpenAPIHono<ServerEnv>): string {
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Paz Abierta',
      version: '0.1.0',
      description: [
        'Datos abiertos sobre mujeres, paz y seguridad en México. Cada cifra lleva su fuente, su incertidumbre y su historia, y nunca cambia sin aviso.',
        '',
        'Open data on women, peace and security in Mexico. Every figure carries its source, its uncertainty and its history, and never changes behind your back.',
      ].join('\n'),
      license: { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
  });
  return `${JSON.stringify(document, null, 2)}\n`;
}
