/*
 * La API de Paz Abierta como Worker, con los datos dentro. El mismo archivo corre en Cloudflare Workers (workerd), Bun y Deno.
 * The API of Paz Abierta as a Worker that holds the data. The same file runs on Cloudflare Workers (workerd), Bun and Deno.
 *
 * Dentro del proyecto, hoy, en un solo archivo / inside the project, today, as one file:
 *   packages/sdk/node_modules/.bin/esbuild docs/examples/worker/worker.mjs --bundle --format=esm --outfile=.data/worker.js
 *   bun .data/worker.js
 *   deno serve .data/worker.js
 *
 * Cuando los paquetes estén en npm / once the packages are on npm:
 *   npm install @pazabierta/sdk @pazabierta/server @pazabierta/dataset hono
 *   bun worker.mjs
 *   deno serve worker.mjs
 *   esbuild worker.mjs --bundle --format=esm --outfile=dist/worker.js   (Workers)
 */
import * as first from '@pazabierta/dataset/2026.1';
import * as second from '@pazabierta/dataset/2026.2';
import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
import { createApp } from '@pazabierta/server';
import { Hono } from 'hono';

const datos = createApp({
  questions: createMemoryQuestions([first, second]),
  reportUrl: 'https://example.org/report',
});

const site = new Hono();
site.get('/', (c) => c.text('Las cifras / the figures: /datos/v1'));
site.route('/datos', datos);

export default { fetch: (request) => site.fetch(request) };
