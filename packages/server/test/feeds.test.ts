import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIRST, type MadeUp, openMadeUp, SECOND, THIRD } from './open-made-up.ts';

let made: MadeUp;
beforeAll(async () => {
  made = await openMadeUp();
});
afterAll(() => made.close());

interface Feed {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly '@_xml:lang': string;
  readonly entry: readonly {
    readonly id: string;
    readonly title: string;
    readonly updated: string;
    readonly summary: string;
    readonly link: { readonly '@_href': string };
  }[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => name === 'entry',
  parseTagValue: false,
});

async function read(path: string, app = made.app): Promise<Feed> {
  const response = await app.request(path);
  const text = await response.text();
  expect(response.status, text).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  expect(XMLValidator.validate(text)).toBe(true);
  return parser.parse(text).feed;
}

describe('/v1/feeds/releases', () => {
  it('has an entry for each published release, newest first, in either language, that leads to what changed', async () => {
    const spanish = await read('/v1/feeds/releases?lang=es');
    const english = await read('/v1/feeds/releases.atom?lang=en');
    expect(spanish['@_xml:lang']).toBe('es');
    expect(spanish.entry.map(({ title }) => title.slice(0, 15))).toEqual(
      [THIRD, SECOND, FIRST].map((id) => `edición ${id}`.padEnd(15, ':').slice(0, 15)),
    );
    expect(english.entry[0]?.title).toMatch(new RegExp(`^release ${THIRD}: `));
    expect(spanish.updated).toBe('2999-06-01T00:00:00Z');
    for (const { link } of [...spanish.entry, ...english.entry]) {
      expect((await made.app.request(link['@_href'])).status).toBe(200);
    }
  });

  it('names an entry alike in both languages, and no two alike', async () => {
    const spanish = await read('/v1/feeds/releases?lang=es');
    const english = await read('/v1/feeds/releases?lang=en');
    expect(english.entry.map(({ id }) => id)).toEqual(spanish.entry.map(({ id }) => id));
    expect(new Set(spanish.entry.map(({ id }) => id)).size).toBe(3);
    expect(english.id).not.toBe(spanish.id);
  });

  it('tells of no draft, and is written from what is published', async () => {
    const draft = await openMadeUp([], 'draft');
    try {
      const releases = await read('/v1/feeds/releases?lang=es', draft.app);
      expect(releases.entry.map(({ title }) => title)).toEqual([
        expect.stringContaining(SECOND),
        expect.stringContaining(FIRST),
      ]);
      const feed = await read('/v1/feeds/datasets/mucpaz?lang=es', draft.app);
      expect(feed.entry.map(({ title }) => title)).toEqual([expect.stringContaining(SECOND)]);
    } finally {
      draft.close();
    }
  });

  it('is one feed under every form of its address', async () => {
    const ids = await Promise.all(
      ['releases?lang=es', 'releases.atom?lang=es', 'releases?format=atom'].map(
        async (path) => (await read(`/v1/feeds/${path}`)).id,
      ),
    );
    expect(new Set(ids)).toEqual(new Set(['http://localhost/v1/feeds/releases?lang=es']));
  });
});

describe('/v1/feeds/datasets/{id}', () => {
  it('has an entry for each release that changed something of the dataset, and sums it up', async () => {
    const feed = await read('/v1/feeds/datasets/mucpaz?lang=es');
    expect(feed.entry.map(({ title }) => title)).toEqual([
      expect.stringContaining(THIRD),
      expect.stringContaining(SECOND),
    ]);
    expect(feed.entry[1]?.summary).toMatch(/^Hay \d+ cambios: .*corrección/);
    const english = await read('/v1/feeds/datasets/mucpaz.atom?lang=en');
    expect(english.entry[1]?.summary).toMatch(/^There are \d+ changes: /);
    expect(english.entry.map(({ id }) => id)).toEqual(feed.entry.map(({ id }) => id));
  });

  it('is a 404 for an unknown dataset, a 400 for another format and a 406 for another "Accept"', async () => {
    expect((await made.app.request('/v1/feeds/datasets/mucpas')).status).toBe(404);
    expect((await made.app.request('/v1/feeds/releases?format=csv')).status).toBe(400);
    const refused = await made.app.request('/v1/feeds/releases', { headers: { Accept: 'application/pdf' } });
    expect(refused.status).toBe(406);
  });
});
