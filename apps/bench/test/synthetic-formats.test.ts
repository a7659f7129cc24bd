import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from '@pazabierta/api/listen';
import { openApp } from '@pazabierta/api/open-app';
import { buildDatabase } from '@pazabierta/database';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { syntheticReleases } from '../src/synthetic/releases.ts';

let url: string;
const closings: (() => Promise<unknown>)[] = [];
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'paz-abierta-'));
  closings.push(() => rm(folder, { recursive: true }));
  const file = join(folder, 'synthetic.db');
  await buildDatabase(file, syntheticReleases({ observations: 2000, releases: 1, changedShare: 0.01 }));
  const app = await openApp({ file });
  closings.unshift(app.close);
  const server = await listen({ ...app, host: '127.0.0.1', port: 0 });
  closings.unshift(server.close);
  url = server.url;
}, 60_000);
afterAll(async () => {
  for (const close of closings) await close();
});

/** The media types that the contract has for the answer of an operation. */
async function mediaTypesOf(path: string): Promise<string[]> {
  const { paths } = (await (await fetch(`${url}/openapi.json`)).json()) as {
    paths: Record<string, { get: { responses: { 200: { content: object } } } }>;
  };
  return Object.keys(paths[path]?.get.responses[200].content ?? {});
}

it.each(['/v1/observations', '/v1/structures'])(
  'answers %s of a synthetic release in every format of the contract',
  async (path) => {
    const mediaTypes = await mediaTypesOf(path);
    expect(mediaTypes).not.toEqual([]);
    for (const mediaType of mediaTypes) {
      const answer = await fetch(url + path, { headers: { Accept: mediaType } });
      expect(answer.status, mediaType).toBe(200);
      expect(answer.headers.get('content-type')).toContain(mediaType);
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(0);
    }
  },
);
