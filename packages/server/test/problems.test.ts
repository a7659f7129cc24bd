import { Problem, ProblemType } from '@pazabierta/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../src/index.ts';
import { failingQuestions } from './failing-questions.ts';
import { openApp } from './open-app.ts';

let opened: Awaited<ReturnType<typeof openApp>>;
beforeAll(async () => {
  opened = await openApp();
});
afterAll(() => opened.client.close());

const ask = (path: string, headers: Record<string, string> = {}) => opened.app.request(path, { headers });

describe('a request that cannot be answered', () => {
  it.each([
    ['/v1/observations?area=MX-TLX', 400, 'invalid-request'],
    ['/v1/observations?area=MX&area=MX-TLA', 400, 'invalid-request'],
    ['/v1/observations.csv?area=MX&area=MX-TLA', 400, 'invalid-request'],
    ['/v1/observations?area=MX,!MX-TLA', 400, 'invalid-request'],
    ['/v1/observations?fields=quantitty', 400, 'invalid-request'],
    ['/v1/observations?fields=note&fields=unit', 400, 'invalid-request'],
    ['/v1/observations.csv?fields=note', 400, 'invalid-request'],
    ['/v1/sources/gasman-2021?fields=titel', 400, 'invalid-request'],
    ['/v1/sources/gasman-2021?fields=title&fields=kind', 400, 'invalid-request'],
    ['/v1/sources/gasman-2021.csv?fields=title', 400, 'invalid-request'],
    ['/v1/mucpaz/investments?fields=note', 400, 'invalid-request'],
    ['/v1/observations?limit=0', 400, 'invalid-request'],
    ['/v1/observations?cursor=x', 400, 'invalid-request'],
    ['/v1/observations?release=2025.1', 400, 'invalid-request'],
    ['/v1/observations?lang=fr', 400, 'invalid-request'],
    ['/v1/observations?format=pdf', 400, 'invalid-request'],
    ['/v1/observations.csv?format=json', 400, 'invalid-request'],
    ['/v1/observations.csv?bom=yes', 400, 'invalid-request'],
    ['/v1/nap-1325?format=csv', 400, 'invalid-request'],
    ['/v1/nap-1325.csv', 400, 'invalid-request'],
    ['/v1/releases.csv', 400, 'invalid-request'],
    ['/v1.csv', 400, 'invalid-request'],
    ['/live.json', 404, 'not-found'],
    ['/v1/releases/2026.1.csv', 400, 'invalid-request'],
    ['/v1/releases/2026.1?release=2026.2', 400, 'invalid-request'],
    ['/v1/nap-1325?asOf=2021-12-05', 400, 'invalid-request'],
    ['/v1/mucpaz/networks?indicator=mucpaz.investment', 400, 'invalid-request'],
    ['/v1/observations/never', 404, 'not-found'],
    ['/v1/sources/gasman', 404, 'not-found'],
    ['/v1/releases/2026.9', 404, 'not-found'],
    ['/v1/observation', 404, 'not-found'],
    ['/v1/observations/%00', 404, 'not-found'],
    ['/nothing/here', 404, 'not-found'],
    ['/problems/never', 404, 'not-found'],
    ['/docs/..%2fpackage.json', 404, 'not-found'],
  ])('%s is a %i of type %s, in one shape', async (path, status, type) => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const problem = Problem.parse(await response.json());
    expect(problem).toMatchObject({
      type: `http://localhost/problems/${type}`,
      status,
      instance: new URL(path, 'http://x').pathname,
    });
    expect(JSON.stringify(problem)).not.toMatch(/sqlite|select |node_modules|\.ts\b/i);
  });

  it('names the parameter, its value and the nearest valid value', async () => {
    const problem = Problem.parse(await (await ask('/v1/observations?area=MX-TLX&lang=es')).json());
    expect(problem.errors).toMatchObject([{ parameter: 'area', value: 'MX-TLX', nearest: 'MX-TLA' }]);
    expect(problem.detail).toContain('El más cercano es «MX-TLA»');
    const unknown = Problem.parse(await (await ask('/v1/sources/gasman-2012?lang=en')).json());
    expect(unknown.errors[0]?.nearest).toBe('gasman-2021');
  });

  it('names the figure from which a value is derived, where the derived value is asked for', async () => {
    const path = '/v1/observations/mucpaz.investment.fasp.gasman-2021.per-network';
    const problem = Problem.parse(await (await ask(path)).json());
    expect(problem.errors[0]?.nearest).toBe('mucpaz.investment.fasp.gasman-2021');
  });

  it('repeats no more than the beginning of what was written', async () => {
    const long = 'x'.repeat(8_000);
    for (const path of [
      `/v1/observations?area=${long}`,
      `/v1/observations?${long}=1`,
      `/v1/sources/${long}`,
      `/${long}`,
    ]) {
      expect((await (await ask(path)).text()).length).toBeLessThan(3_000);
    }
  });

  it('says everything that is wrong with it at once', async () => {
    const problem = Problem.parse(
      await (await ask('/v1/observations?release=2025.1&format=pdf&aera=MX&limit=0')).json(),
    );
    expect(problem.errors.map(({ parameter }) => parameter).sort()).toEqual([
      'aera',
      'format',
      'limit',
      'release',
    ]);
  });

  it('names what is given twice beside everything else', async () => {
    for (const path of ['/v1/observations', '/v1/sources/gasman-2021', '/v1/search', '/v1/citations/check']) {
      const address = `${path}?lang=en&lang=en&format=pdf&aera=MX`;
      const { errors } = Problem.parse(await (await ask(address)).json());
      const names = errors.map(({ parameter }) => parameter);
      expect(names, path).toEqual(expect.arrayContaining(['aera', 'format', 'lang']));
    }
  });

  it('is whole characters, wherever what was written is cut', async () => {
    const dove = encodeURIComponent('🕊');
    const text = await (await ask(`/v1/observations?area=${'x'.repeat(79)}${dove}${dove}`)).text();
    expect(text).not.toMatch(/\\ud[89ab]/);
    const body = JSON.stringify({ citations: [{ id: '\ud800', release: '2026.1' }] });
    const headers = { 'Content-Type': 'application/json' };
    const answer = await opened.app.request('/v1/citations/check', { method: 'POST', headers, body });
    expect(Problem.parse(await answer.json()).errors[0]?.value).toBe('\ufffd');
  });

  it('is answered in the language asked for, then in that of the reader, then in Spanish', async () => {
    const titleOf = async (path: string, acceptLanguage?: string) =>
      Problem.parse(
        await (
          await ask(path, acceptLanguage === undefined ? {} : { 'Accept-Language': acceptLanguage })
        ).json(),
      ).title;
    expect(await titleOf('/nothing')).toBe('No existe');
    expect(await titleOf('/nothing', 'en-GB,en;q=0.9')).toBe('Not found');
    expect(await titleOf('/nothing', 'fr, es-MX;q=0.5, en;q=0.4')).toBe('No existe');
    expect(await titleOf('/nothing?lang=es', 'en')).toBe('No existe');
  });

  it('is a 406 where no format meets "Accept"', async () => {
    const response = await ask('/v1/observations', { Accept: 'application/pdf' });
    expect(response.status).toBe(406);
    expect(Problem.parse(await response.json()).type).toContain('not-acceptable');
    expect(
      (await ask('/v1/observations', { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' })).status,
    ).toBe(200);
  });
});

describe('a failure of ours', () => {
  const secret = 'SQLITE_ERROR: select password from /var/lib/secret.db';
  const told: unknown[] = [];
  const fail = async (): Promise<never> => {
    throw new Error(secret);
  };
  const broken = createApp({
    questions: failingQuestions(fail),
    reportUrl: 'https://example.org/report',
    onFailure: (error) => told.push(error),
  });

  it.each([
    ['/v1/observations', 500, 'internal'],
    ['/v1/releases', 500, 'internal'],
    ['/ready', 503, 'unavailable'],
  ])(
    '%s is a %i of type %s that reveals nothing and is told to whoever runs the server',
    async (path, status, type) => {
      const response = await broken.request(path);
      expect(response.status).toBe(status);
      const text = await response.text();
      expect(text).not.toContain('SQLITE');
      expect(Problem.parse(JSON.parse(text)).type).toContain(type);
      expect(told.at(-1)).toMatchObject({ message: secret });
    },
  );

  it('is forgotten once it is over', async () => {
    let broken = true;
    const { questions } = opened;
    const app = createApp({
      reportUrl: 'https://example.org/report',
      questions: {
        ...questions,
        list: async (question) => {
          if (broken) throw new Error(secret);
          return questions.list(question);
        },
      },
    });
    expect((await app.request('/v1/observations/mucpaz.investment.fasp.gasman-2021')).status).toBe(500);
    broken = false;
    expect((await app.request('/v1/observations/mucpaz.investment.fasp.gasman-2021')).status).toBe(200);
  });

  it('does not stop /live', async () => {
    expect((await broken.request('/live')).status).toBe(200);
  });

  it('breaks the connection where a table fails in the middle, so that it is not taken for whole', async () => {
    let pages = 0;
    const app = createApp({
      reportUrl: 'https://example.org/report',
      questions: {
        ...opened.questions,
        list: async (question) => {
          if (question.collection === 'observations') pages += 1;
          if (pages > 2) throw new Error(secret);
          return opened.questions.list({
            ...question,
            limit: question.collection === 'observations' ? 10 : question.limit,
          });
        },
      },
    });
    const response = await app.request('/v1/observations.csv');
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });
});

describe('/problems/{type}', () => {
  it.each(ProblemType.options)('%s has a page in both languages, the reader’s first', async (type) => {
    const spanish = await (await ask(`/problems/${type}`)).text();
    const english = await (await ask(`/problems/${type}?lang=en`)).text();
    expect(spanish).toMatch(/<html lang="es">[\s\S]*Qué significa[\s\S]*What it means/);
    expect(english).toMatch(/<html lang="en">[\s\S]*What it means[\s\S]*Qué significa/);
  });
});
