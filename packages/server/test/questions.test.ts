import type { AvailableCode, Label, Observation, Source } from '@pazabierta/schema';
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
  readonly page: { readonly total: number };
  readonly notes: readonly Label[];
  readonly sources: readonly Source[];
}

/** The text of an answer that must succeed. */
async function read(path: string): Promise<string> {
  return (await mustAnswer(opened.app, path)).text();
}

/** The parsed body of an answer that must succeed. */
async function ask<Data>(path: string): Promise<Answer<Data>> {
  return JSON.parse(await read(path));
}

describe('/v1/availability', () => {
  it('tells what else could be chosen, and how many figures each choice has', async () => {
    const { data } = await ask<AvailableCode[]>('/v1/availability?indicator=mucpaz.investment&fund=fasp');
    const codesOf = (field: string) => data.filter((each) => each.field === field).map(({ code }) => code);
    expect(codesOf('fund')).toEqual(['fasp', 'fortaseg']);
    expect(codesOf('indicator')).toContain('mucpaz.networks');
    for (const { field, code, count } of data.filter((each) => each.field === 'fund')) {
      const { page } = await ask(`/v1/observations?indicator=mucpaz.investment&${field}=${code}`);
      expect(count).toBe(page.total);
    }
  });

  it('gives the same as a table', async () => {
    const { data } = await ask<AvailableCode[]>('/v1/availability?dataset=mucpaz');
    const table = await read('/v1/availability.csv?dataset=mucpaz');
    const rows = table.trim().split('\r\n').slice(1);
    expect(rows.map((row) => row.split(',').slice(0, 4))).toEqual(
      data.map(({ field, code, count, exact }) => [field, code, String(count), String(exact)]),
    );
  });
});

describe('a list without rows', () => {
  const notesOf = async (path: string): Promise<readonly Label[]> => {
    const { data, notes } = await ask<unknown[]>(path);
    expect(data).toEqual([]);
    return notes;
  };

  it('names the filter that emptied it, and how many there would be without it', async () => {
    const { page } = await ask('/v1/observations?indicator=mucpaz.investment');
    const path = '/v1/observations?indicator=mucpaz.investment&reason=withdrawn';
    expect(await notesOf(path)).toEqual([
      {
        es: `No hay filas con indicator=mucpaz.investment y reason=withdrawn a la vez; sin «reason» habría ${page.total}`,
        en: `No rows have indicator=mucpaz.investment and reason=withdrawn at once; without "reason" there would be ${page.total}`,
      },
    ]);
    const table = await opened.app.request(path.replace('?', '.csv?'));
    expect(table.headers.get('note')).toBe(
      `No hay filas con indicator=mucpaz.investment y reason=withdrawn a la vez; sin "reason" habria ${page.total}`,
    );
  });

  it('names the filter that contradicts the path', async () => {
    const { page } = await ask('/v1/mucpaz/networks');
    const [note] = await notesOf('/v1/mucpaz/networks?dataset=proigualdad');
    expect(note?.en).toBe(`No rows have dataset=proigualdad; without "dataset" there would be ${page.total}`);
    const [money] = await notesOf('/v1/mucpaz/investments?dataset=proigualdad');
    expect(money?.es).toMatch(/^No hay filas con dataset=proigualdad; sin «dataset» habría \d+$/);
  });

  it('names the day, where sources had published nothing by then', async () => {
    const [note] = await notesOf('/v1/mucpaz/investments?asOf=1999-01-01');
    expect(note?.en).toMatch(/^No rows have asOf=1999-01-01; without "asOf" there would be \d+$/);
  });

  it('says so where no filter alone emptied it', async () => {
    const [note] = await notesOf('/v1/mucpaz/investments?asOf=1999-01-01&reason=withdrawn');
    expect(note).toEqual({
      es: 'No hay filas con asOf=1999-01-01 y reason=withdrawn a la vez; quitar un solo filtro no basta',
      en: 'No rows have asOf=1999-01-01 and reason=withdrawn at once; leaving out one filter alone is not enough',
    });
  });

  it('of availability names what emptied it too', async () => {
    const path = '/v1/availability?area=MX&value=98765432109876..';
    const [note] = await notesOf(path);
    expect(note?.en).toMatch(/^No rows have area=MX and value=98765432109876.. at once; without "value"/);
    expect((await opened.app.request(path.replace('?', '.csv?'))).headers.get('note')).toMatch(
      /^No hay filas/,
    );
  });

  it('of a search names the words, and what would be found without one of them', async () => {
    expect(await notesOf('/v1/search?q=zzzz&release=2026.1')).toEqual([
      {
        es: 'Ninguna palabra de la edición 2026.1 empieza con «zzzz»',
        en: 'No word of release 2026.1 begins with "zzzz"',
      },
    ]);
    const { page } = await ask('/v1/search?q=redes');
    const [note] = await notesOf('/v1/search?q=redes+zzzz');
    expect(note?.en).toBe(
      `No rows have "redes" and "zzzz" at once; without "zzzz" there would be ${page.total}`,
    );
    const [elsewhere] = await notesOf('/v1/search?q=fortapaz&collection=milestones');
    expect(elsewhere?.en).toMatch(
      /^No rows have "fortapaz" and collection=milestones at once; without "collection"/,
    );
  });

  it('of changes says that there is nothing before, that nothing changed, or what would have', async () => {
    const first = '/v1/releases/2026.1/changes';
    expect((await notesOf(first)).map(({ en }) => en)).toEqual([
      'Release 2026.1 is the first; there is none before it to compare with',
    ]);
    const [same] = await notesOf('/v1/releases/2026.2/changes?since=2026.2');
    expect(same?.en).toBe('Nothing changed between releases 2026.2 and 2026.2');
    const { page } = await ask('/v1/releases/2026.2/changes');
    const [none] = await notesOf('/v1/releases/2026.2/changes?kind=withdrawn');
    expect(none?.es).toBe(`No hay filas con kind=withdrawn; sin «kind» habría ${page.total}`);
    const table = await opened.app.request(`${first}.csv`);
    expect(table.headers.get('note')).toMatch(/^La edicion 2026\.1 es la primera/);
  });

  it('is told to nobody whose list has rows', async () => {
    const { notes } = await ask('/v1/mucpaz/investments');
    expect(notes).toEqual([]);
  });
});

describe('fields', () => {
  it('never part a figure from its qualifier and its source', async () => {
    const { data, sources } = await ask<Observation[]>('/v1/observations?fields=quantity&limit=3');
    expect(data).toHaveLength(3);
    for (const item of data) expect(Object.keys(item)).toEqual(['id', 'quantity', 'citation']);
    expect(sources.map(({ id }) => id)).toContain(data[0]?.citation.source);
    expect(data[0]?.quantity).toHaveProperty('qualifier');
  });

  it('say in both languages that a table has them all', async () => {
    for (const [language, words] of [
      ['es', 'esta respuesta es csv, que los lleva todos'],
      ['en', 'this answer is csv, which has them all'],
    ]) {
      const response = await opened.app.request(`/v1/observations.csv?fields=note&lang=${language}`);
      expect(await response.text()).toContain(words);
    }
  });
});
