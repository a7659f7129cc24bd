/*
 * Lo mismo que server.mjs, sobre una base de libSQL que se construye de las ediciones: para datos que no caben en memoria.
 * The same as server.mjs, over a libSQL database that is built from the releases: for data that memory does not hold.
 *
 * Dentro del proyecto, hoy / inside the project, today:
 *   node_modules/.bin/tsx docs/examples/embedded-server/server-over-libsql.mjs
 *
 * Cuando los paquetes estén en npm / once the packages are on npm:
 *   npm install @pazabierta/database @pazabierta/server @pazabierta/dataset hono @hono/node-server
 *   node server-over-libsql.mjs
 *
 * Escribe paz-abierta.db en la carpeta en la que usted está / it writes paz-abierta.db into the folder that you are in.
 */
import { serve } from '@hono/node-server';
import { buildDatabase, createQuestions, openDatabase } from '@pazabierta/database';
import { readReleases, releasesFolder } from '@pazabierta/dataset';
import { createApp } from '@pazabierta/server';
import { Hono } from 'hono';

const file = 'paz-abierta.db';
await buildDatabase(file, await readReleases(releasesFolder));

const datos = createApp({
  questions: createQuestions(await openDatabase(file)),
  reportUrl: 'https://example.org/report',
});

const site = new Hono();
site.get('/', (c) => c.text('Las cifras / the figures: /datos/v1'));
site.route('/datos', datos);

const port = Number(process.env.PORT ?? 3000);
serve({ fetch: site.fetch, hostname: '127.0.0.1', port }, (info) =>
  console.log(`http://127.0.0.1:${info.port}/datos`),
);
