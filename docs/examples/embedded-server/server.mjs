/*
 * La API de Paz Abierta dentro de otra aplicación de Hono, bajo /datos, con los datos en memoria y sin base.
 * The API of Paz Abierta inside another Hono app, under /datos, with the data in memory and no database.
 *
 * Dentro del proyecto, hoy / inside the project, today:
 *   node_modules/.bin/tsx docs/examples/embedded-server/server.mjs
 *
 * Cuando los paquetes estén en npm / once the packages are on npm:
 *   npm install @pazabierta/sdk @pazabierta/server @pazabierta/dataset hono @hono/node-server
 *   node server.mjs
 */
import { serve } from '@hono/node-server';
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

const port = Number(process.env.PORT ?? 3000);
serve({ fetch: site.fetch, hostname: '127.0.0.1', port }, (info) =>
  console.log(`http://127.0.0.1:${info.port}/datos`),
);
