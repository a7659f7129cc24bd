import { type Client, createClient } from '@libsql/client';
import { createQuestions, loadReleases } from '@pazabierta/database';
import { RequestProblem } from '@pazabierta/query';
import { CONTRACT_RELEASES } from '@pazabierta/query/contract';
import { Problem } from '@pazabierta/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AppOptions, createApp } from '../src/index.ts';
import { failingQuestions } from './failing-questions.ts';

const RELEASES = CONTRACT_RELEASES.map(({ release }) => release.id);
const REASON = {
  es: '«links.json» de la edición 2026.3 no es el que describe su manifiesto',
  en: '"links.json" of release 2026.3 is not the one that its manifest describes',
};

let client: Client;
beforeEach(async () => {
  client = createClient({ url: ':memory:' });
  await loadReleases(client, CONTRACT_RELEASES);
});
afterEach(() => client.close());

const open = (options: Partial<AppOptions> = {}) =>
  createApp({ questions: createQuestions(client), reportUrl: 'https://example.org/report', ...options });

describe('/ready', () => {
  it('lists the releases, and is current where nobody says otherwise', async () => {
    const response = await open().request('/ready');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: 'ready',
      releases: RELEASES,
      current: true,
      problem: null,
    });
  });

  it('says why newer data could not be loaded, for as long as that is so', async () => {
    let reason: typeof REASON | null = REASON;
    const app = open({ whyNotCurrent: () => reason });
    const response = await app.request('/ready');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: 'ready',
      releases: RELEASES,
      current: false,
      problem: REASON,
    });
    reason = null;
    expect(await (await app.request('/ready')).json()).toMatchObject({ current: true, problem: null });
  });

  it('answers 503 where the data cannot be read, and tells only its own side why', async () => {
    const failures: unknown[] = [];
    const app = open({ onFailure: (error) => failures.push(error) });
    client.close();
    const response = await app.request('/ready');
    expect(response.status).toBe(503);
    expect(Problem.parse(await response.json()).type).toBe('http://localhost/problems/unavailable');
    expect(failures).toHaveLength(1);
  });

  it('says why the data cannot be read where whoever answers the questions knows', async () => {
    const failures: unknown[] = [];
    const detail = { es: 'El servidor de datos no responde', en: 'The server of the data does not answer' };
    const app = createApp({
      questions: failingQuestions(async () => {
        throw new RequestProblem('unavailable', detail);
      }),
      reportUrl: 'https://example.org/report',
      onFailure: (error) => failures.push(error),
    });
    for (const path of ['/ready', '/v1/observations', '/v1/mucpaz/investments.csv']) {
      const response = await app.request(`${path}?lang=en`);
      expect(response.status).toBe(503);
      expect(response.headers.get('Retry-After')).toMatch(/^[1-9]\d*$/);
      expect(Problem.parse(await response.json()).detail).toBe(detail.en);
    }
    expect(failures).toEqual([]);
  });

  it('answers 503 where there is no release', async () => {
    await client.execute('delete from release');
    expect((await open().request('/ready')).status).toBe(503);
  });
});

describe('/live', () => {
  it('answers though the data cannot be read', async () => {
    const app = open();
    client.close();
    expect(await (await app.request('/live')).json()).toEqual({ status: 'live' });
  });
});
