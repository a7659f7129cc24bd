import { readFile } from 'node:fs/promises';
import { serve } from '@hono/node-server';
import { toCursor } from '@pazabierta/query';
import { Hono } from 'hono';
import { openByHand } from '../better-sqlite3.ts';
import type { Envelope } from '../peer-files.ts';

/** A row of the table that was made for this question. */
interface Row {
  readonly id: string;
  readonly number: number | null;
  readonly source: string;
  readonly body: string;
}

/**
 * What somebody would write for one kind of question alone, to the same bytes as the API: the rows lie ready as JSON in the order in which
 * they are asked for, every statement is prepared once, and what never changes is text: `by-hand.ts <file> <envelope> <port>`.
 */
const [file = '', envelope = '', port] = process.argv.slice(2);
const database = openByHand(file, { readonly: true });
const { before, after }: Envelope = JSON.parse(await readFile(envelope, 'utf8'));
const sources = new Map(
  (database.prepare('select id, body from source').all() as { id: string; body: string }[]).map(
    ({ id, body }) => [id, body],
  ),
);
const count = database.prepare('select count(*) as total from figure where indicator = ? and area = ?');
const select = (order: string) =>
  database.prepare(
    `select id, number, source, body from figure where indicator = ? and area = ? order by ${order} limit ?`,
  );
const statements = {
  id: select('id'),
  '-id': select('id desc'),
  value: select('number nulls last, id'),
  '-value': select('number desc nulls last, id desc'),
};

const app = new Hono();
app.get('/v1/observations', (c) => {
  const { indicator = '', area = '', limit = '', release = '', sort = '' } = c.req.query();
  const { origin } = new URL(c.req.url);
  const statement = statements[sort as keyof typeof statements];
  const most = Number(limit);
  if (statement === undefined || !(most > 0 && most <= 1000)) return c.text('Bad request', 400);
  const rows = statement.all(indicator, area, most + 1) as Row[];
  const { total } = count.get(indicator, area) as { total: number };
  const page = rows.slice(0, most);
  const self = `${origin}/v1/observations?area=${area}&format=json&indicator=${indicator}&limit=${limit}&release=${release}&sort=${sort}`;
  const last = page.at(-1);
  const next =
    rows.length > most && last !== undefined
      ? `"${self}&cursor=${toCursor(
          { key: sort.endsWith('value') ? last.number : null, id: last.id },
          {
            collection: 'observations',
            release,
            filters: [
              { field: 'area', among: [area] },
              { field: 'indicator', among: [indicator] },
            ],
            asOf: null,
            vintage: 'all',
            latestPeriod: false,
            sort: sort as keyof typeof statements,
            limit: most,
            after: null,
          },
        )}"`
      : 'null';
  const cited = [...new Set(page.map(({ source }) => source))].sort().map((id) => sources.get(id));
  const csv = `${origin}/v1/observations.csv?area=${area}&indicator=${indicator}&release=${release}&sort=${sort}`;
  return c.body(
    `{"data":[${page.map(({ body }) => body).join()}],"page":{"total":${total},"totalExact":true,"complete":${total === page.length},"next":${next}},${before.replaceAll('{origin}', origin)}"self":"${self}","csv":"${csv}",${after.replaceAll('{origin}', origin)}"sources":[${cited.join()}]}\n`,
    200,
    { 'Content-Type': 'application/json' },
  );
});
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(port) });
