import { readFile } from 'node:fs/promises';
import { createClient } from '@libsql/client';
import { createQuestions, loadReleases } from '@pazabierta/database';
import { readReleases, releasesFolder } from '@pazabierta/dataset';
import { everything, parseJson, type Question, type Questions, toJson } from '@pazabierta/query';
import { Problem } from '@pazabierta/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../src/index.ts';
import { FORMATS } from '../src/read-format.ts';

const client = createClient({ url: ':memory:' });
let questions: Questions;
beforeAll(async () => {
  await loadReleases(client, await readReleases(releasesFolder));
  questions = createQuestions(client);
});
afterAll(() => client.close());

const reportUrl = 'https://example.org/report';

/** The app over a list of figures that never seems to end, and how many pages of it were read. */
function endless(total: number, failAt = Number.POSITIVE_INFINITY) {
  const read = { pages: 0 };
  const list: Questions['list'] = async (question) => {
    if (question.collection !== 'observations') return questions.list(question);
    read.pages += 1;
    if (read.pages === failAt) throw new Error('The disk is gone');
    const page = await questions.list({ ...question, after: null });
    return { ...page, total, totalExact: false, next: { key: null, id: `row-${read.pages}` } };
  };
  return { read, app: createApp({ questions: { ...questions, list }, reportUrl }) };
}

const STREAMED = ['csv', 'ndjson', 'xlsx', 'parquet', 'sdmx-csv'] as const;
const FORMATS_OF_LISTS = [...STREAMED, 'json-stat'] as const;
/** How the names of files end that are not named after their format. */
const FILE_ENDS: Partial<Record<string, string>> = {
  'sdmx-csv': 'sdmx.csv',
  'json-stat': 'json-stat.json',
};

describe.each(FORMATS_OF_LISTS)('%s', (format) => {
  it('is the same by suffix, by "format" and by "Accept", and says what it is', async () => {
    const app = createApp({ questions, reportUrl });
    const answers = [
      await app.request(`/v1/observations.${format}`),
      await app.request(`/v1/observations?format=${format}`),
      await app.request('/v1/observations', { headers: { Accept: FORMATS[format] } }),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')?.startsWith(FORMATS[format])).toBe(true);
      expect(answer.headers.get('content-disposition')).toMatch(
        new RegExp(
          `^(?:inline|attachment); filename="observations-2026\\.2-es\\.${FILE_ENDS[format] ?? format}"$`,
        ),
      );
      expect(answer.headers.get('content-language')).toBe(format === 'ndjson' ? 'es, en' : 'es');
      expect(answer.headers.get('page-complete')).toBe('true');
      expect(answer.headers.get('release')).toBe('2026.2');
    }
    // They print the address that was asked, so the three differ there.
    if (format === 'xlsx' || format === 'json-stat') return;
    const bodies = await Promise.all(answers.map((answer) => answer.arrayBuffer()));
    for (const body of bodies) expect(body).toEqual(bodies[0]);
  });

  it('is a page where a limit is given, and says so', async () => {
    const answer = await createApp({ questions, reportUrl }).request(`/v1/observations.${format}?limit=2`);
    expect(answer.headers.get('page-complete')).toBe('false');
    expect(answer.headers.get('link')).toContain(`/v1/observations.${format}?limit=2&cursor=`);
  });
});

describe.each(STREAMED)('%s', (format) => {
  it('stops reading when its reader goes away', async () => {
    const { app, read } = endless(90_000);
    const answer = await app.request(`/v1/observations.${format}`);
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    await reader.cancel();
    const { pages } = read;
    await new Promise((resolve) => setImmediate(resolve));
    expect(read.pages).toBe(pages);
    expect(pages).toBeLessThan(30);
  });

  it('stops reading when its reader goes away in the middle of a piece', async () => {
    const { app, read } = endless(90_000);
    const answer = await app.request(`/v1/observations.${format}`);
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    const pending = reader.read();
    await turns(2);
    await reader.cancel();
    await pending;
    const { pages } = read;
    await turns(20);
    expect(read.pages).toBe(pages);
    expect(pages).toBeLessThan(30);
  });

  it('reads no further while its reader waits', async () => {
    const { app, read } = endless(90_000);
    const answer = await app.request(`/v1/observations.${format}`);
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    for (let piece = 0; piece < 3; piece += 1) await reader.read();
    await turns(2);
    const { pages } = read;
    await turns(20);
    expect(read.pages).toBe(pages);
    await reader.cancel();
  });

  it('breaks off where it fails on the way, and is a problem where it fails at once', async () => {
    const late = await endless(90_000, 2).app.request(`/v1/observations.${format}`);
    expect(late.status).toBe(200);
    await expect(late.arrayBuffer()).rejects.toThrow('The disk is gone');
    expect((await endless(90_000, 1).app.request(`/v1/observations.${format}`)).status).toBe(500);
  });
});

describe.each(['csv', 'ndjson', 'sdmx-csv'] as const)('%s', (format) => {
  it('has one page read ahead of its reader, and no more', async () => {
    const { app, read } = endless(90_000);
    const answer = await app.request(`/v1/observations.${format}`);
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    // The header is a piece of its own, and lines have none.
    const before = format === 'ndjson' ? 0 : 1;
    for (let piece = 0; piece < before + 3; piece += 1) await reader.read();
    await turns(20);
    expect(read.pages).toBe(4);
    await reader.cancel();
  });
});

it('lets others have their turn while many lists are written at once', async () => {
  const { app } = endless(90_000);
  let pieces = 0;
  const readers = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const answer = await app.request('/v1/observations.csv');
      return (answer.body as ReadableStream<Uint8Array>).getReader();
    }),
  );
  const readAll = Promise.all(
    readers.map(async (reader) => {
      for (let piece = 0; piece < 50; piece += 1) {
        await reader.read();
        pieces += 1;
      }
    }),
  );
  await readFile(import.meta.filename);
  expect(pieces).toBeLessThan(8 * 50);
  await readAll;
  await Promise.all(readers.map((reader) => reader.cancel()));
});

/** Resolves after so many turns of the event loop. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

describe('json-stat', () => {
  it('is a problem wherever it fails, since it is written once it is whole', async () => {
    const answer = await endless(90_000, 2).app.request('/v1/observations.json-stat');
    expect(answer.status).toBe(500);
    expect(Problem.parse(await answer.json()).status).toBe(500);
  });

  it('is refused where its cube would be too large for readers, with the address of the same as CSV', async () => {
    const page = await questions.list(everything('observations', '2026.2'));
    const model = parseJson(page.rows).find(({ indicator }) => indicator === 'mucpaz.networks');
    const { area: areas, source: sources } = await questions.codes('2026.2');
    // Every one has a period of its own, and hardly two share a place or a source.
    const rows = Array.from({ length: 5000 }, (_, index) => ({
      ...model,
      id: `made.${index}`,
      dimensions: {
        ...model?.dimensions,
        area: areas[index % areas.length],
        timePeriod: String(1000 + index),
      },
      citation: { ...model?.citation, source: sources[index % sources.length], via: null },
    }));
    const list = (async (question: Question) =>
      question.collection === 'observations'
        ? { ...page, rows: toJson(rows), total: rows.length, next: null }
        : questions.list(question)) as Questions['list'];
    const app = createApp({ questions: { ...questions, list }, reportUrl });
    const answer = await app.request('/v1/observations.json-stat?lang=en');
    expect(answer.status).toBe(400);
    expect(Problem.parse(await answer.json()).detail).toMatch(
      /^These figures lie so far apart that their cube would have [\d,]+ cells; JSON-stat goes up to 10,000,000\. As CSV it comes whole: http:\/\/localhost\/v1\/observations\.csv\?lang=en$/,
    );
  });
});

describe('a list that is too long', () => {
  it.each([
    ['xlsx', 'XLSX'],
    ['json-stat', 'JSON-stat'],
  ])('is refused as %s, with the address of the same as CSV', async (format, name) => {
    const { app, read } = endless(100_001);
    const answer = await app.request(`/v1/observations.${format}?area=MX&lang=en`);
    expect(answer.status).toBe(400);
    const problem = Problem.parse(await answer.json());
    expect(problem.detail).toBe(
      `${name} goes up to 100,000 rows and this list has more. As CSV it comes whole: http://localhost/v1/observations.csv?area=MX&lang=en`,
    );
    expect(problem).toMatchObject({ errors: [{ parameter: 'format', value: format, nearest: 'csv' }] });
    expect(read.pages).toBe(1);
  });

  it('is answered in part where a limit is given', async () => {
    const answer = await endless(100_001).app.request('/v1/observations.xlsx?limit=2');
    expect(answer.status).toBe(200);
  });
});
