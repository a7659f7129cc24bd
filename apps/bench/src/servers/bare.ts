import { readFile } from 'node:fs/promises';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/** A Hono app that does nothing but answer with the bytes of a file, or with 304: `bare.ts <file> <port>`. */
const [file = '', port] = process.argv.slice(2);
const bytes = new Uint8Array(await readFile(file));
const app = new Hono();
app.get('/answer', (c) => c.body(bytes, 200, { 'Content-Type': 'application/json' }));
app.get('/not-modified', (c) => c.body(null, 304));
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(port) });
