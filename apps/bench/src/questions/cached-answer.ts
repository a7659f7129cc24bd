import { writeFile } from 'node:fs/promises';
import { createClient } from '../ask.ts';
import { startServer } from '../child.ts';
import { interleave } from '../interleave.ts';
import { program } from '../programs.ts';
import type { Case } from '../result.ts';
import { load } from '../wrk.ts';
import type { Bench, Measured } from './question.ts';

const ROUNDS = 7;
const SECONDS = 2;

/** An answer of a pinned release that was given before, and a 304, against a bare Hono route with the same bytes. */
export async function cachedAnswer(bench: Bench): Promise<Measured> {
  const { newest } = bench;
  const release = newest.release.id;
  const [first] = newest.items.observations;
  const ours = await bench.startOurs(await bench.database(bench.rows));
  const client = createClient();
  const cases: Case[] = [];
  const asked = [
    {
      path: `/v1/observations.json?indicator=${first?.indicator}&limit=100&release=${release}`,
      es: 'una página de 100 filas',
      en: 'a page of 100 rows',
    },
    { path: `/v1/observations/${first?.id}.json?release=${release}`, es: 'una cifra', en: 'one figure' },
  ];
  for (const { path, es, en } of asked) {
    const answer = await client.ask(ours.url + path);
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}: ${answer.body}`);
    const file = bench.temporary('answer.json');
    await writeFile(file, answer.body);
    const bare = await startServer((port) => program('bare', file, String(port)));
    const same = await client.ask(`${bare.url}/answer`);
    if (!same.body.equals(answer.body)) throw new Error('The bare route does not answer with the same bytes');
    const cached = await interleave(
      ROUNDS,
      async () => (await load(ours.url, SECONDS, { path })).perSecond,
      async () => (await load(bare.url, SECONDS, { path: '/answer' })).perSecond,
    );
    cases.push({
      what: { es: `respuesta fijada ya dada: ${es}`, en: `pinned answer given before: ${en}` },
      against: { es: 'ruta Hono sola con los mismos bytes', en: 'bare Hono route, the same bytes' },
      unit: 'requests/s',
      ...cached,
      target: { of: 'ratio', is: 'at least', number: 0.7 },
    });

    const headers = { 'If-None-Match': await tagOf(ours.url + path) };
    const unchanged = await client.ask(ours.url + path, { headers });
    if (unchanged.status !== 304) throw new Error(`${path} answers ${unchanged.status} and not 304`);
    const notModified = await interleave(
      ROUNDS,
      async () => (await load(ours.url, SECONDS, { path, headers })).perSecond,
      async () => (await load(bare.url, SECONDS, { path: '/not-modified', headers })).perSecond,
    );
    cases.push({
      what: { es: `304: ${es}`, en: `304: ${en}` },
      against: { es: '304 de una ruta Hono sola', en: '304 of a bare Hono route' },
      unit: 'requests/s',
      ...notModified,
      target: { of: 'ratio', is: 'at least', number: 0.8 },
    });
    await bare.stop();
  }
  client.close();
  await ours.stop();
  return { cases };
}

async function tagOf(url: string): Promise<string> {
  const response = await fetch(url, { method: 'HEAD', headers: { 'Accept-Encoding': 'identity' } });
  return response.headers.get('ETag') ?? '';
}
