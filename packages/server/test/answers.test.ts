import type {
  Commitment,
  Coverage,
  Investment,
  Label,
  Link,
  Observation,
  PlanIndicator,
  SearchHit,
  Source,
} from '@pazabierta/schema';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mustAnswer } from './must-answer.ts';
import { openApp } from './open-app.ts';

let opened: Awaited<ReturnType<typeof openApp>>;
beforeAll(async () => {
  opened = await openApp();
});
afterAll(() => opened.client.close());

/** What the tests read of an answer. */
interface Answer<Data> {
  readonly data: Data;
  readonly page: { readonly total: number; readonly complete: boolean; readonly next: string | null };
  readonly time: unknown;
  readonly sources: readonly Source[];
  readonly links: { readonly release: string };
  readonly citation: Label;
}

/** The text of an answer that must succeed. */
async function read(path: string): Promise<string> {
  return (await mustAnswer(opened.app, path)).text();
}

/** The parsed body of an answer that must succeed. */
async function ask<Data>(path: string): Promise<Answer<Data>> {
  return JSON.parse(await read(path));
}

const valuesOf = (observations: readonly Observation[]) =>
  observations.map(({ quantity }) => quantity?.value);

describe('/v1/mucpaz/investments', () => {
  it.each(['2026.1', '2026.2'])(
    'gives both funds of release %s with qualifier, bounds, printed words and citation',
    async (release) => {
      const { data, sources } = await ask<Investment[]>(`/v1/mucpaz/investments?release=${release}`);
      const [fasp, fortaseg] = data as [Investment, Investment];
      expect(data).toHaveLength(2);
      expect(fortaseg.observation).toMatchObject({
        dimensions: { fund: 'fortaseg' },
        quantity: { value: 123000000, qualifier: 'more-than' },
        bounds: { lower: { kind: 'open', value: 123000000 }, upper: { kind: 'unbounded' } },
        attributes: { fiscalYear: 'not-stated', budgetPhase: 'not-stated', priceBasis: 'not-stated' },
        citation: { source: 'gasman-2021' },
      });
      expect(fortaseg.observation.asPrinted).toContain('more than 123 million pesos');
      expect(fasp.observation).toMatchObject({
        dimensions: { fund: 'fasp' },
        quantity: { value: 9000000, qualifier: 'stated' },
        bounds: { lower: { kind: 'unknown' }, upper: { kind: 'unknown' } },
      });
      expect(fasp.observation.asPrinted).toContain('nine million pesos');
      expect(sources.map(({ id }) => id)).toEqual(['gasman-2021']);
    },
  );

  it('derives pesos per network with the right qualifier, and says from what', async () => {
    const { data } = await ask<Investment[]>('/v1/mucpaz/investments');
    const [fasp, fortaseg] = data as [Investment, Investment];
    expect(fortaseg.derived).toMatchObject([
      {
        quantity: { value: 566820, qualifier: 'more-than', resolution: 1 },
        bounds: { lower: { kind: 'open', value: 566820 }, upper: { kind: 'unbounded' } },
        provenance: {
          operation: 'quotient',
          from: ['mucpaz.investment.fortaseg.gasman-2021', 'mucpaz.networks.fortaseg.gasman-2021'],
        },
      },
    ]);
    expect(fasp.derived).toMatchObject([{ quantity: { value: 225000, qualifier: 'stated' } }]);
  });

  it('gives the same as a table in either language', async () => {
    const spanish = await read('/v1/mucpaz/investments.csv?lang=es');
    const english = await read('/v1/mucpaz/investments.csv?lang=en');
    expect(spanish).toContain('Pesos por red');
    expect(english).toContain('Pesos per network');
    for (const table of [spanish, english]) {
      expect(table.split('\r\n')[0]).toMatch(/,citation,release$/);
      expect(table).toMatch(/,123000000,,more-than,/);
      expect(table).toMatch(/,566820,,more-than,/);
      expect(table).toMatch(/,225000,,stated,/);
    }
    expect((await read('/v1/mucpaz/investments.csv?bom=true')).charCodeAt(0)).not.toBe(0xfeff);
    const bytes = new Uint8Array(
      await (await opened.app.request('/v1/mucpaz/investments.csv?bom=true')).arrayBuffer(),
    );
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});

describe('/v1/mucpaz/networks', () => {
  it('as of 5 December 2021 gives 257 networks, leaves out what came later and counts the undated', async () => {
    const { data, time } = await ask<Observation[]>(
      '/v1/mucpaz/networks?indicator=mucpaz.networks&area=MX&asOf=2021-12-05',
    );
    expect(valuesOf(data)).toEqual([257]);
    expect(time).toMatchObject({ asOf: '2021-12-05', leftOut: { later: 2, undated: 3 } });
    const table = await opened.app.request(
      '/v1/mucpaz/networks.csv?indicator=mucpaz.networks&area=MX&asOf=2021-12-05',
    );
    expect(table.headers.get('left-out')).toBe('later=2, undated=3');
    const all = await ask<Observation[]>('/v1/observations?indicator=mucpaz.networks&area=MX');
    expect(valuesOf(all.data).toSorted((a, b) => Number(a) - Number(b))).toEqual([
      40, 217, 217, 257, 1407, 1600,
    ]);
  });

  it('keeps money out', async () => {
    const { data } = await ask<Observation[]>('/v1/mucpaz/networks?limit=1000');
    expect(data.length).toBeGreaterThan(15);
    expect(data.some(({ indicator }) => indicator === 'mucpaz.investment')).toBe(false);
  });

  it('lists the nine states of FASP where a source names them, and says why where it does not', async () => {
    const { data } = await ask<Observation[]>('/v1/observations?indicator=mucpaz.states&fund=fasp');
    const listed = data.find(({ citation }) => citation.source !== 'gasman-2021');
    const article = data.find(({ citation }) => citation.source === 'gasman-2021');
    expect(listed?.members?.codes.toSorted()).toEqual([
      'MX-CHH',
      'MX-CHP',
      'MX-COA',
      'MX-GRO',
      'MX-JAL',
      'MX-MIC',
      'MX-OAX',
      'MX-TAM',
      'MX-TLA',
    ]);
    expect(article?.members).toMatchObject({ codes: [], absence: { reason: 'not-published' } });
  });
});

describe('/v1/proigualdad', () => {
  it('gives the five strategic lines with the status of each language', async () => {
    const { data } = await ask<Commitment[]>('/v1/proigualdad/strategic-lines');
    expect(data.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5']);
    for (const line of data) {
      expect(line).toMatchObject({ officialCode: null, officialCodeAbsence: 'not-consulted' });
      expect(line.title.wording).toMatchObject({
        es: { status: 'own-translation', reason: 'not-consulted' },
        en: { status: 'published-translation', citation: { source: 'gasman-2021' } },
      });
    }
  });

  it('gives six objectives in 2026.2, and in 2026.1 only the one that the article names', async () => {
    const six = await ask<Commitment[]>('/v1/proigualdad/objectives');
    expect(six.data.map(({ title }) => title.wording.es.status)).toEqual(Array(6).fill('official'));
    const one = await ask<Commitment[]>('/v1/proigualdad/objectives?release=2026.1');
    expect(one.data.map(({ number }) => number)).toEqual([null]);
  });
});

describe('/v1/nap-1325', () => {
  it('says that 23 indicators are declared, none published, and why', async () => {
    const { data } = await ask<{ coverage: Coverage[]; indicators: PlanIndicator[] }>(
      '/v1/nap-1325/indicators',
    );
    expect(data.coverage).toMatchObject([
      { part: 'indicator', declared: 23, published: 0, reason: 'not-consulted' },
    ]);
    expect(data.indicators.every(({ indicator }) => indicator.origin === 'project')).toBe(true);
  });

  it('says the same in its table', async () => {
    const table = await read('/v1/nap-1325/indicators.csv?lang=en');
    const [headers = [], coverage = []] = table.split('\r\n').map((line) => line.split(','));
    const cell = (name: string) => coverage[headers.indexOf(name)];
    expect(cell('row_type')).toBe('coverage');
    expect(table).toContain('Published here, of the 23 that are declared (indicator)');
    expect(table.split('\r\n')[1]).toContain('not-consulted');
  });

  it('says the same of objectives and lines of action, and that all four pillars are here', async () => {
    const { data } = await ask<{ coverage: Coverage[] }>('/v1/nap-1325?release=2026.1');
    const coverage = Object.fromEntries(
      data.coverage.map(({ part, declared, published }) => [part, [declared, published]]),
    );
    expect(coverage).toEqual({
      'strategic-objective': [10, 0],
      'line-of-action': [16, 0],
      indicator: [23, 0],
      pillar: [4, 4],
    });
    expect((await ask<Commitment[]>('/v1/nap-1325/pillars?release=2026.1')).data).toHaveLength(4);
  });
});

describe('/v1/links', () => {
  it('lets one walk from a commitment to its indicator, the strategy it measures, its fund and the money', async () => {
    const [measured] = (await ask<Link[]>('/v1/links?from=proigualdad-2020-2024.objective-6&type=measuredBy'))
      .data;
    expect(measured).toMatchObject({
      to: { collection: 'indicators', id: 'mucpaz.networks' },
      basis: 'project',
    });
    const strategies = (await ask<Link[]>(`/v1/links?to=${measured?.to.id}&type=measuredBy`)).data;
    expect(strategies.map(({ from }) => from.id)).toContain('mucpaz');
    const funds = (await ask<Link[]>('/v1/links?from=mucpaz&type=fundedBy&basis=stated')).data.map(
      ({ to }) => to.id,
    );
    expect(funds).toEqual(expect.arrayContaining(['fasp', 'fortaseg']));
    const { data } = await ask<Observation[]>(
      '/v1/observations?indicator=mucpaz.investment&fund=fasp,fortaseg',
    );
    expect(valuesOf(data)).toEqual([9000000, 123000000]);
  });

  it('refuses the id of nothing that is linked, naming the nearest', async () => {
    const response = await opened.app.request('/v1/links?from=mucpas');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ parameter: 'from', nearest: 'mucpaz' }] });
  });
});

describe('/v1/search', () => {
  it('finds the figures of an indicator by its label, after the indicator', async () => {
    const { data } = await ask<SearchHit[]>('/v1/search?q=negociadoras&limit=1000');
    const [first] = data.filter(({ collection }) => collection === 'indicators');
    expect(data[0]).toEqual(first);
    const { data: figures } = await ask<Observation[]>(`/v1/observations?indicator=${first?.id}`);
    expect(figures.length).toBeGreaterThan(0);
    const found = data.map(({ id }) => id);
    for (const { id } of figures) expect(found).toContain(id);
  });

  const hits = async (query: string) =>
    (await ask<SearchHit[]>(`/v1/search?${query}`)).data.map(({ collection, id }) => `${collection}/${id}`);

  it('finds the beginnings of words in either language, accents and case aside', async () => {
    const spanish = await hits('q=LINEAS+estratégicas&limit=1000');
    expect(spanish[0]).toBe('indicators/proigualdad.strategic-lines');
    expect(await hits('q=strategic+lines&limit=1000')).toContain('indicators/proigualdad.strategic-lines');
    expect(await hits('q=fortaseg&collection=observations')).toContain(
      'observations/mucpaz.investment.fortaseg.gasman-2021',
    );
  });

  it('finds nothing where nothing is, and says so', async () => {
    expect(await ask('/v1/search?q=xilófono')).toMatchObject({
      data: [],
      page: { total: 0, complete: true, next: null },
    });
  });

  it('answers every hit at its path', async () => {
    const { data } = await ask<SearchHit[]>('/v1/search?q=paz&limit=50');
    expect(data.length).toBeGreaterThan(10);
    for (const { path, id } of data) expect((await ask<{ id: string }>(path)).data.id).toBe(id);
  });

  it.each(['', 'q=', 'q=%20-%20', `q=${'a+'.repeat(3)}&collection=nothing`, 'q=a&q=b', 'q=a&cursor=x'])(
    'refuses "%s"',
    async (query) => {
      expect((await opened.app.request(`/v1/search?${query}`)).status).toBe(400);
    },
  );
});

describe('a list in pages', () => {
  it('joined is the whole list, in every order', async () => {
    for (const sort of ['id', '-value', 'timePeriod']) {
      const whole = (await ask<Observation[]>(`/v1/observations?sort=${sort}&limit=1000`)).data.map(
        ({ id }) => id,
      );
      const joined: string[] = [];
      let next: string | null = `/v1/observations?sort=${sort}&limit=7`;
      while (next !== null) {
        const page: Answer<Observation[]> = await ask(next);
        expect(page.page).toMatchObject({ total: whole.length, complete: page.page.next === null });
        joined.push(...page.data.map(({ id }) => id));
        next = page.page.next;
      }
      expect(joined).toEqual(whole);
    }
  });

  it('is whole as a table unless a limit is given, and then says so', async () => {
    const whole = await opened.app.request('/v1/observations.csv');
    expect(whole.headers.get('page-complete')).toBe('true');
    const page = await opened.app.request('/v1/observations.csv?limit=2');
    expect(page.headers.get('page-complete')).toBe('false');
    expect(page.headers.get('link')).toMatch(
      /<http:\/\/localhost\/v1\/observations\.csv\?limit=2&cursor=[A-Za-z0-9_-]+>; rel="next"/,
    );
    expect((await page.text()).trimEnd().split('\r\n')).toHaveLength(3);
  });
});

describe('an answer', () => {
  it('names its release, licence and citation, and where to report a wrong figure', async () => {
    const body = await ask<Observation[]>('/v1/observations?release=2026.1&limit=1');
    expect(body).toMatchObject({
      release: { id: '2026.1', status: 'published' },
      license: { id: 'CC-BY-4.0' },
      links: { report: 'https://example.org/report', release: 'http://localhost/v1/releases/2026.1' },
    });
    expect(body.citation.es).toContain('2026.1');
    expect(body.citation.en).toContain('2026.1');
  });

  it('cites the figure where it is one figure, with its source and place', async () => {
    const { citation } = await ask('/v1/observations/mucpaz.investment.fortaseg.gasman-2021?release=2026.1');
    expect(citation.es).toMatch(
      /^Gasman Zylbermann, Nadine .*sección «Women peacebuilders model \(Mucpaz\)».*edición 2026\.1/,
    );
    expect(citation.en).toMatch(/release 2026\.1.*mucpaz\.investment\.fortaseg\.gasman-2021/);
  });

  it('may differ by what its reader accepts, and says so to caches', async () => {
    const varyOf = async (path: string) => (await opened.app.request(path)).headers.get('vary');
    expect(await varyOf('/v1/observations?limit=1')).toBe('Accept');
    expect(await varyOf('/v1/observations.json?limit=1')).toBe(null);
    expect(await varyOf('/v1/observations.csv?limit=1')).toBe('Accept-Language');
    expect(await varyOf('/v1/observations.csv?limit=1&lang=en')).toBe(null);
    expect(await varyOf('/nothing')).toBe('Accept-Language');
  });

  it('at the root leads to the reference page', async () => {
    const response = await opened.app.request('/');
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('http://localhost/docs');
  });

  it('links to where it is, wherever the app is mounted', async () => {
    const mounted = new Hono().route('/datos', opened.app);
    const body = (await (await mounted.request('/datos/v1/mucpaz/investments')).json()) as Answer<unknown>;
    expect(body.links.release).toBe('http://localhost/datos/v1/releases/2026.2');
    const problem = (await (await mounted.request('/datos/v1/nothing')).json()) as { type: string };
    expect(problem.type).toBe('http://localhost/datos/problems/not-found');
  });
});

describe('/v1', () => {
  it('prints addresses that all answer, in the release that is asked', async () => {
    for (const release of ['2026.1', '2026.2']) {
      const { data } = await ask<{ url: string }[]>(`/v1?release=${release}`);
      expect(data.length).toBeGreaterThan(20);
      for (const { url } of data) {
        const { status } = await opened.app.request(url, { redirect: 'manual' });
        expect(status, url).toBe(200);
      }
    }
  });
});
