import { type CheckedFigure, Problem } from '@pazabierta/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp } from './open-app.ts';
import {
  CORRECTED,
  FIRST,
  GONE_AND_BACK,
  type MadeUp,
  NOTED,
  openMadeUp,
  REASONS,
  SECOND,
  THIRD,
} from './open-made-up.ts';

let made: MadeUp;
beforeAll(async () => {
  made = await openMadeUp();
});
afterAll(() => made.close());

const post = (body: unknown, headers: Record<string, string> = { 'Content-Type': 'application/json' }) =>
  made.app.request('/v1/citations/check', {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

async function checkAll(citations: readonly unknown[]): Promise<CheckedFigure[]> {
  const response = await post({ citations });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${response.status} ${text}`);
  return JSON.parse(text).data;
}

async function checkOne(query: string): Promise<CheckedFigure> {
  const response = await made.app.request(`/v1/citations/check?${query}`);
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${query}: ${response.status} ${text}`);
  return JSON.parse(text).data;
}

describe('POST /v1/citations/check', () => {
  it('says of each figure whether it is unchanged, changed, withdrawn or unknown, and why', async () => {
    const checked = await checkAll([
      { id: NOTED, release: FIRST, value: 123_000_000 },
      { id: CORRECTED, release: FIRST },
      { id: made.withdrawn, release: FIRST },
      { id: `${CORRECTED.slice(0, -1)}9`, release: FIRST },
    ]);
    expect(checked.map(({ state }) => state)).toEqual(['unchanged', 'changed', 'withdrawn', 'unknown']);
    const [unchanged, changed, withdrawn, unknown] = checked as [
      CheckedFigure,
      CheckedFigure,
      CheckedFigure,
      CheckedFigure,
    ];
    expect(unchanged).toMatchObject({
      matches: true,
      since: null,
      id: NOTED,
      label: { es: expect.any(String) },
    });
    // Another note does not make another figure, and is not kept from the reader.
    expect(unchanged.changes.map(({ field, kind }) => [field, kind])).toEqual([['note', 'relabelled']]);
    expect(changed).toMatchObject({
      matches: null,
      since: SECOND,
      from: { release: FIRST, quantity: { value: 9_000_000, qualifier: 'stated' }, unit: 'MXN' },
      to: { release: THIRD, quantity: { value: 9_500_000, qualifier: 'stated' }, unit: 'MXN' },
    });
    expect([changed.from?.citation?.source, changed.to?.citation?.source]).toEqual([
      'gasman-2021',
      'gasman-2021',
    ]);
    expect(changed.changes[0]?.reasons).toEqual([
      { release: SECOND, kind: 'corrected', reason: REASONS.corrected },
    ]);
    expect(withdrawn).toMatchObject({ since: SECOND, to: null, id: null });
    expect(withdrawn.message.es).toBe(`La cifra ya no está desde la edición ${SECOND}: La fuente se desdijo`);
    expect(unknown).toMatchObject({ nearest: CORRECTED, from: null, to: null });
  });

  it('calls a value that went and came back unchanged, and one quoted while it was away changed', async () => {
    const [before, between] = await checkAll([
      { id: GONE_AND_BACK, release: FIRST },
      { id: GONE_AND_BACK, release: SECOND },
    ]);
    expect(before).toMatchObject({ state: 'unchanged', changes: [] });
    expect(between).toMatchObject({
      state: 'changed',
      from: { quantity: { value: 41 } },
      to: { quantity: { value: 40 } },
      since: THIRD,
    });
  });

  it('names the sources of every figure, unchanged ones too', async () => {
    const response = await post({ citations: [{ id: GONE_AND_BACK, release: FIRST }] });
    const { sources } = (await response.json()) as { sources: { id: string }[] };
    expect(sources.map(({ id }) => id)).toEqual(['gasman-2021']);
  });

  it('says of a figure quoted from a release that no longer has it, or not yet, when it was there', async () => {
    const [ended, later] = await checkAll([
      { id: made.withdrawn, release: SECOND },
      { id: made.renamedTo, release: FIRST },
    ]);
    expect(ended).toMatchObject({ state: 'unknown', nearest: made.withdrawn });
    expect(ended?.message.es).toBe(
      `La edición ${SECOND} no tiene «${made.withdrawn}»; dejó de estar en la edición ${SECOND}`,
    );
    expect(later?.message.es).toBe(
      `La edición ${FIRST} no tiene «${made.renamedTo}»; allí se llama «${made.renamed}»`,
    );
  });

  it('follows a figure to its new id', async () => {
    const [checked] = await checkAll([{ id: made.renamed, release: FIRST }]);
    expect(checked).toMatchObject({ state: 'unchanged', id: made.renamedTo });
  });

  it('says on the page of a derived value from what it was computed, and that a round figure is one', async () => {
    const { app, client } = await openApp();
    const id = 'mucpaz.investment.fasp.gasman-2021.per-network';
    const page = await (await app.request(`/v1/citations/check.html?id=${id}&release=2026.1&lang=es`)).text();
    expect(page).toContain('Calculado por Paz Abierta a partir de mucpaz.investment.fasp.gasman-2021 / ');
    client.close();
    expect(page).toMatch(/225,000 \([^)]+\); cifra redonda, sin matiz/);
  });

  it('checks what is derived from figures, and names what changed in them', async () => {
    const [checked] = await checkAll([{ id: `${CORRECTED}.per-network`, release: FIRST, value: 225_000 }]);
    expect(checked).toMatchObject({
      state: 'changed',
      matches: true,
      from: {
        quantity: { value: 225_000 },
        unit: 'MXN-per-network',
        citation: null,
        provenance: { origin: 'derived', operation: 'quotient' },
      },
      to: { quantity: { value: 237_500 } },
      since: SECOND,
    });
    expect(checked?.changes.map(({ id, field }) => [id, field])).toContainEqual([CORRECTED, 'quantity']);
  });

  it('says where the quoted number was never the one of that release', async () => {
    const [checked] = await checkAll([{ id: NOTED, release: FIRST, value: '132000000' }]);
    expect(checked).toMatchObject({ state: 'unchanged', matches: false });
    expect(checked?.message.en).toContain('The quoted number, 132000000, is not the one that release');
  });

  it('takes the address of a figure in place of its id and release, whatever the host and the format', async () => {
    for (const url of [
      `https://pazabierta.example/v1/observations/${CORRECTED}?release=${FIRST}`,
      `/v1/observations/${CORRECTED}.csv?release=${FIRST}&lang=en`,
      `http://127.0.0.1:8787/api/v1/observations/${CORRECTED}.json?lang=es&release=${FIRST}`,
    ]) {
      const [checked] = await checkAll([{ url }]);
      expect(checked).toMatchObject({ state: 'changed', quoted: { id: CORRECTED, release: FIRST } });
    }
  });

  it('answers a thousand figures in their order, and refuses one more', async () => {
    const quoted = Array.from({ length: 1000 }, (_, index) => ({
      id: index % 2 === 0 ? CORRECTED : `never.minted-${index}`,
      release: FIRST,
    }));
    const checked = await checkAll(quoted);
    expect(checked.map(({ quoted: { id } }) => id)).toEqual(quoted.map(({ id }) => id));
    expect(checked.map(({ state }) => state)).toEqual(
      quoted.map((_, index) => (index % 2 === 0 ? 'changed' : 'unknown')),
    );
    const more = await post({ citations: [...quoted, { id: CORRECTED, release: FIRST }] });
    expect(more.status).toBe(400);
    expect(Problem.parse(await more.json()).detail).toContain('1000');
  });

  it.each<[string, unknown, string]>([
    ['no list', {}, 'citations'],
    ['an empty list', { citations: [] }, 'citations'],
    ['something beside the list', { citations: [{ id: 'a', release: '2026.1' }], more: 1 }, 'more'],
    ['a figure that is no object', { citations: ['a'] }, 'citations[0]'],
    ['a figure without id', { citations: [{ release: '2026.1' }] }, 'citations[0].id'],
    ['a figure without release', { citations: [{ id: 'a' }] }, 'citations[0].release'],
    ['a wrong number', { citations: [{ id: 'a', release: '2026.1', value: '1,5' }] }, 'citations[0].value'],
    ['a field that does not exist', { citations: [{ id: 'a', release: '2026.1', x: 1 }] }, 'citations[0].x'],
    ['an address without release', { citations: [{ url: '/v1/observations/a' }] }, 'citations[0].url'],
    [
      'an address of something else',
      { citations: [{ url: '/v1/sources/a?release=2026.1' }] },
      'citations[0].url',
    ],
    [
      'both an address and an id',
      { citations: [{ id: 'a', url: '/v1/observations/a?release=2026.1' }] },
      'citations[0].url',
    ],
  ])('refuses %s in both languages, and names where', async (_, body, parameter) => {
    for (const language of ['es', 'en']) {
      const response = await made.app.request(`/v1/citations/check?lang=${language}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
      expect(response.status).toBe(400);
      const problem = Problem.parse(await response.json());
      expect(problem.errors.map((error) => error.parameter)).toEqual([parameter]);
    }
  });

  it('names everything that is wrong at once', async () => {
    const response = await post({
      citations: [
        { id: 'A B', release: '2026' },
        { release: '2026.1', value: 'x' },
      ],
    });
    const { errors } = Problem.parse(await response.json());
    expect(errors.map(({ parameter }) => parameter)).toEqual([
      'citations[0].id',
      'citations[0].release',
      'citations[1].id',
      'citations[1].value',
    ]);
  });

  it('refuses what is not JSON, what does not say that it is, and what is too large, each by its problem', async () => {
    const broken = await post('{"citations": [');
    expect([broken.status, Problem.parse(await broken.json()).type]).toEqual([
      400,
      'http://localhost/problems/invalid-request',
    ]);
    const plain = await post('a=1', { 'Content-Type': 'text/plain' });
    expect([plain.status, Problem.parse(await plain.json()).type]).toEqual([
      415,
      'http://localhost/problems/unsupported-media-type',
    ]);
    const large = await post(JSON.stringify({ citations: [{ id: 'a'.repeat(600_000) }] }));
    expect([large.status, Problem.parse(await large.json()).type]).toEqual([
      413,
      'http://localhost/problems/too-large',
    ]);
  });

  it('may be asked from a page of another origin', async () => {
    const response = await made.app.request('/v1/citations/check', {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://a.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-methods')).toContain('POST');
    expect(response.headers.get('access-control-allow-headers')).toContain('content-type');
  });
});

describe('GET /v1/citations/check', () => {
  it('answers for one figure as POST does for many', async () => {
    const [many] = await checkAll([{ id: CORRECTED, release: FIRST, value: 9_000_000 }]);
    expect(await checkOne(`id=${CORRECTED}&release=${FIRST}&value=9000000`)).toEqual(many);
    const url = encodeURIComponent(`/v1/observations/${CORRECTED}?release=${FIRST}`);
    expect(await checkOne(`url=${url}&value=9000000`)).toEqual(many);
  });

  it('says of a release that does not exist that it does not', async () => {
    const checked = await checkOne(`id=${CORRECTED}&release=2026.7`);
    expect(checked.state).toBe('unknown');
    expect(checked.message.es).toBe(
      `No existe la edición 2026.7; las que hay son ${FIRST}, ${SECOND}, ${THIRD}`,
    );
  });

  it('says of a draft that it may still change', async () => {
    const draft = await openMadeUp([], 'draft');
    try {
      const { data } = await draft.ask<CheckedFigure>(`/v1/citations/check?id=${NOTED}&release=${THIRD}`);
      expect(data.message.es).toContain(`La edición ${THIRD} es un borrador y todavía puede cambiar`);
      expect(data.to?.release).toBe(THIRD);
    } finally {
      draft.close();
    }
  });

  it('shows a page to whoever follows a link from an article', async () => {
    const response = await made.app.request(`/v1/citations/check?id=${CORRECTED}&release=${FIRST}`, {
      headers: { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' },
    });
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const page = await response.text();
    expect(page).toContain('<html lang="es">');
    expect(page).toContain('<h1>Cambió</h1>');
    expect(page).toContain('9,000,000 (pesos mexicanos)');
    expect(page).toContain('9,500,000 (pesos mexicanos)');
    expect(page).toContain('«Women, Leadership and Peacemaking»');
    expect(page).toContain(REASONS.corrected.es);
    const english = await made.app.request(
      `/v1/citations/check.html?id=${made.withdrawn}&release=${FIRST}&lang=en`,
    );
    expect(await english.text()).toContain('<h1>It was withdrawn</h1>');
  });

  it.each([
    ['', ['id', 'release']],
    [`id=${NOTED}`, ['release']],
    [`id=${NOTED}&release=2026.1&release=2026.1`, ['release']],
    [`id=${NOTED}&release=2026.1&valor=3`, ['valor']],
    [`id=${NOTED}&release=2026.1&value=muchos`, ['value']],
  ])('refuses "%s" and names %j', async (query, parameters) => {
    const response = await made.app.request(`/v1/citations/check?${query}`);
    expect(response.status).toBe(400);
    const { errors } = Problem.parse(await response.json());
    expect(errors.map(({ parameter }) => parameter)).toEqual(parameters);
  });
});
