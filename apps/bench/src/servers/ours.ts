import { serve } from '@hono/node-server';
import { createQuestions, openDatabase } from '@pazabierta/database';
import { createApp } from '@pazabierta/server';

/** The API over a database file, as it is served: `ours.ts <file> <port>`. */
const [file = '', port] = process.argv.slice(2);
const app = createApp({
  questions: createQuestions(await openDatabase(file)),
  reportUrl: 'https://example.org/report',
  onFailure: (error, path) => console.error(path, error),
});
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(port) });
