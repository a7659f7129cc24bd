import { Problem } from '@pazabierta/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { ROUTES } from '../src/routes.ts';
import { fillIn } from './fill-in.ts';
import { failures, openApp } from './open-app.ts';

const routes = ROUTES.map(({ route }) => route).filter(({ method }) => method === 'get');
const paths = routes.map(({ path }) => path);
const routeOf = (path: string) => routes.find((route) => route.path === path);
const responsesOf = (path: string) =>
  routeOf(path)?.responses as Record<string, { content: Record<string, { schema: z.ZodType }> }>;
const answers = (mediaType: string) =>
  paths.filter((path) => mediaType in (responsesOf(path)['200']?.content ?? {}));
const takes = (path: string, parameter: string): boolean =>
  parameter in ((routeOf(path)?.request?.query as z.ZodObject | undefined)?.shape ?? {});
const lists = answers('text/csv').filter((path) => path.startsWith('/v1'));
/** Files are handed out as they are, and feeds are written for readers of their own. */
const inJson = answers('application/json');

describe('every route', () => {
  let opened: Awaited<ReturnType<typeof openApp>>;
  beforeAll(async () => {
    opened = await openApp();
  });
  afterAll(() => opened.client.close());

  for (const path of inJson) {
    for (const query of takes(path, 'release') && path !== '/v1/citations/check'
      ? ['', 'release=2026.1']
      : ['']) {
      it(`${path}?${query} answers a body that its schema parses to itself`, async () => {
        const response = await opened.app.request(`${await fillIn(opened.app, path, query)}&${query}`);
        const body: unknown = await response.json();
        expect(response.status, JSON.stringify(body)).toBe(200);
        expect(response.headers.get('content-type')).toMatch(/^application\/json/);
        const schema = responsesOf(path)['200']?.content['application/json']?.schema;
        expect(schema?.parse(body)).toEqual(body);
      });
    }
  }

  it.each(inJson.filter((path) => takes(path, 'fields')))(
    '%s answers only the fields that are asked for, as its schema says, and the same otherwise',
    async (path) => {
      const address = await fillIn(opened.app, path);
      const whole = JSON.parse(await (await opened.app.request(address)).text());
      const text = await (await opened.app.request(`${address}fields=id`)).text();
      const schema = responsesOf(path)['200']?.content['application/json']?.schema;
      expect(schema?.parse(JSON.parse(text))).toEqual(JSON.parse(text));
      // The next page has the same fields; the table has them all.
      const { data, links, ...rest } = JSON.parse(text.replace('?fields=id&cursor', '?cursor'));
      const idOnly = ({ id }: { id: string }) => ({ id });
      expect(data).toEqual(Array.isArray(whole.data) ? whole.data.map(idOnly) : idOnly(whole.data));
      expect({ ...rest, links: { ...links, self: whole.links.self }, data: whole.data }).toEqual(whole);
    },
  );

  it.each(paths.filter((path) => path.startsWith('/v1')))(
    '%s refuses a parameter that it does not know, in both languages',
    async (path) => {
      for (const language of ['es', 'en']) {
        const response = await opened.app.request(
          `${await fillIn(opened.app, path)}&lang=${language}&nunca=1`,
        );
        expect(response.status).toBe(400);
        expect(response.headers.get('content-language')).toBe(language);
        expect(Problem.parse(await response.json())).toMatchObject({ errors: [{ parameter: 'nunca' }] });
      }
    },
  );

  it.each(paths)(
    '%s answers HEAD as GET without a body, OPTIONS for other origins, and nothing else',
    async (path) => {
      const address = await fillIn(opened.app, path);
      const [get, head] = await Promise.all([
        opened.app.request(address),
        opened.app.request(address, { method: 'HEAD' }),
      ]);
      expect([...head.headers]).toEqual([...get.headers]);
      expect(await head.text()).toBe('');
      const options = await opened.app.request(address, {
        method: 'OPTIONS',
        headers: { Origin: 'https://a.example', 'Access-Control-Request-Method': 'GET' },
      });
      expect(options.status).toBe(204);
      expect(options.headers.get('access-control-allow-origin')).toBe('*');
      const refused = await opened.app.request(address, { method: 'DELETE' });
      expect(refused.status).toBe(405);
      expect(refused.headers.get('allow')).toBe(
        path === '/v1/citations/check' ? 'GET, HEAD, OPTIONS, POST' : 'GET, HEAD, OPTIONS',
      );
      expect(Problem.parse(await refused.json()).type).toBe('http://localhost/problems/method-not-allowed');
    },
  );

  it.each(lists)('%s answers the same table by suffix, by "format" and by "Accept"', async (path) => {
    const address = (await fillIn(opened.app, path)).replace(/\?$/, '');
    const answers = await Promise.all([
      opened.app.request(`${address}.csv`),
      opened.app.request(`${address}?format=csv`),
      opened.app.request(address, { headers: { Accept: 'text/csv' } }),
    ]);
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    }
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toMatch(/,citation,release\r\n/);
    const json = await opened.app.request(`${address}.json`);
    expect(await json.json()).toMatchObject({ release: { id: '2026.2' } });
  });

  it('has told nobody of a failure of its own', () => {
    expect(failures).toEqual([]);
  });
});
