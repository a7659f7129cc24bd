import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { type Change, Problem, type ReleaseStatus } from '@pazabierta/schema';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp } from './open-app.ts';
import {
  type Answer,
  CORRECTED,
  FIRST,
  GONE_AND_BACK,
  type MadeUp,
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

const ask = <Data>(path: string): Promise<Answer<Data>> => made.ask<Data>(path);

const changesOf = async (query: string): Promise<Change[]> =>
  (await ask<Change[]>(`/v1/releases/${query}`)).data;

describe('/v1/releases/{id}/changes', () => {
  it('gives each cell that changed since the release before, old and new value with qualifiers, reason and citation', async () => {
    const changes = await changesOf(`${SECOND}/changes?kind=corrected`);
    expect(changes).toMatchObject([
      {
        kind: 'corrected',
        collection: 'observations',
        id: CORRECTED,
        dataset: 'mucpaz',
        indicator: 'mucpaz.investment',
        field: 'quantity',
        before: { value: 9_000_000, qualifier: 'stated' },
        after: { value: 9_500_000, qualifier: 'stated' },
        reasons: [{ release: SECOND, kind: 'corrected', reason: REASONS.corrected }],
        citation: { source: 'gasman-2021' },
      },
    ]);
  });

  it('leaves out a value that went and came back between two releases, and says why of every other', async () => {
    const through = await changesOf(`${THIRD}/changes?since=${FIRST}`);
    expect(through.filter(({ id }) => id === GONE_AND_BACK)).toEqual([]);
    expect(through.find(({ id }) => id === CORRECTED)?.reasons).toHaveLength(1);
    const steps = [
      ...(await changesOf(`${SECOND}/changes`)),
      ...(await changesOf(`${THIRD}/changes`)),
    ].filter(({ id }) => id === GONE_AND_BACK);
    expect(steps.map(({ before, after }) => [before, after])).toMatchObject([
      [{ value: 40 }, { value: 41 }],
      [{ value: 41 }, { value: 40 }],
    ]);
  });

  it('names both releases, and is empty for a release against itself and for the first', async () => {
    const answer = await ask(`/v1/releases/${THIRD}/changes`);
    expect([answer.since?.id, answer.release]).toMatchObject([SECOND, { id: THIRD, pinned: true }]);
    expect((await ask(`/v1/releases/${THIRD}/changes?since=${THIRD}`)).page).toMatchObject({
      total: 0,
      complete: true,
    });
    expect(await ask(`/v1/releases/${FIRST}/changes`)).toMatchObject({ data: [], since: null });
  });

  it('gives pages that joined are the whole list, and keeps to a dataset, an indicator, a collection', async () => {
    const whole = await changesOf(`${THIRD}/changes?since=${FIRST}`);
    const joined: Change[] = [];
    let next: string | null = `/v1/releases/${THIRD}/changes?since=${FIRST}&limit=3`;
    while (next !== null) {
      const page: Answer<Change[]> = await ask(next);
      joined.push(...page.data);
      expect(page.page.total).toBe(whole.length);
      next = page.page.next;
    }
    expect(joined).toEqual(whole);
    const byDataset = await changesOf(`${THIRD}/changes?since=${FIRST}&dataset=mucpaz`);
    expect(byDataset).toEqual(whole.filter(({ dataset }) => dataset === 'mucpaz'));
    const byIndicator = await changesOf(`${THIRD}/changes?since=${FIRST}&indicator=mucpaz.investment`);
    expect(byIndicator).toEqual(whole.filter(({ indicator }) => indicator === 'mucpaz.investment'));
    const lists = await changesOf(`${THIRD}/changes?since=${FIRST}&collection=code-lists`);
    expect(lists.map(({ id, field }) => `${id} ${field}`)).toEqual([
      'areas codes.MX',
      'funds codes.fortaseg',
    ]);
  });

  it('gives the same as a table, whole, and as a changelog in either language', async () => {
    const whole = await changesOf(`${THIRD}/changes?since=${FIRST}`);
    const table = await (await made.app.request(`/v1/releases/${THIRD}/changes.csv?since=${FIRST}`)).text();
    const { data } = Papa.parse<Record<string, string>>(table, { header: true, skipEmptyLines: true });
    expect(data.map(({ kind, id, field }) => [kind, id, field])).toEqual(
      whole.map(({ kind, id, field }) => [kind, id, field ?? '']),
    );
    const corrected = data.find(({ id, field }) => id === CORRECTED && field === 'quantity');
    expect(corrected).toMatchObject({ before: '9000000', after: '9500000', before_qualifier: 'stated' });
    for (const [language, words] of [
      ['es', REASONS.corrected.es],
      ['en', REASONS.corrected.en],
    ]) {
      const response = await made.app.request(
        `/v1/releases/${THIRD}/changes.md?since=${FIRST}&lang=${language}`,
      );
      expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
      expect(response.headers.get('content-language')).toBe(language);
      const changelog = await response.text();
      expect(changelog).toContain(words);
      expect(changelog).toContain(CORRECTED);
    }
  });

  it('refuses a page or a mark of a changelog, which has neither', async () => {
    for (const parameter of ['limit=5', 'cursor=x', 'bom=true']) {
      const response = await made.app.request(`/v1/releases/${SECOND}/changes.md?${parameter}`);
      expect(response.status).toBe(400);
    }
    const changelog = await made.app.request(`/v1/releases/${SECOND}/changes.md`);
    expect(changelog.headers.get('link')).toContain('rel="license"');
  });

  it('is a 404 for an unknown release, and a 400 that says how to ask the other way round', async () => {
    const unknown = await made.app.request('/v1/releases/2026.9/changes');
    expect(unknown.status).toBe(404);
    const turned = await made.app.request(`/v1/releases/${FIRST}/changes?since=${THIRD}`);
    expect(turned.status).toBe(400);
    const { errors } = Problem.parse(await turned.json());
    expect(errors).toMatchObject([{ parameter: 'since', nearest: FIRST }]);
    expect(errors[0]?.detail).toContain(`/v1/releases/${THIRD}/changes?since=${FIRST}`);
  });
});

describe('/v1/releases/{id}/status', () => {
  it('says what is registered of a release, what succeeds it, and which later releases corrected it', async () => {
    const { data } = await ask<ReleaseStatus>(`/v1/releases/${FIRST}/status`);
    expect(data).toMatchObject({
      id: FIRST,
      status: 'published',
      doi: '10.5281/zenodo.0000000',
      supersededBy: THIRD,
      suppressions: [],
    });
    expect(data.notices).toEqual([
      { date: '2999-01-02', release: null, text: { es: 'Un aviso inventado', en: 'A made-up notice' } },
      {
        date: '2999-01-01',
        release: SECOND,
        text: {
          es: `La edición ${SECOND} corrigió un elemento y retiró un elemento de esta edición`,
          en: `Release ${SECOND} corrected one item and withdrew one item of this release`,
        },
      },
    ]);
  });

  it('has nothing to say of the newest release, nor of what a later one never had', async () => {
    const { data } = await ask<ReleaseStatus>(`/v1/releases/${THIRD}/status`);
    expect(data).toMatchObject({ supersededBy: null, notices: [] });
    expect((await ask<ReleaseStatus>(`/v1/releases/${SECOND}/status`)).data.notices).toEqual([]);
  });

  it('is linked from every answer, in JSON and in the headers of a table', async () => {
    const { links, release } = await ask(`/v1/observations?release=${FIRST}`);
    expect(links.status).toBe(`http://localhost/v1/releases/${FIRST}/status`);
    expect(release).toMatchObject({ id: FIRST, pinned: true });
    expect((await ask('/v1/observations')).release).toMatchObject({ id: THIRD, pinned: false });
    const table = await made.app.request(`/v1/observations.csv?release=${FIRST}`);
    expect(table.headers.get('link')).toContain(
      `</v1/releases/${FIRST}/status>; rel="status"`.replace('</', '<http://localhost/'),
    );
  });
});

describe('"release" and "asOf" together', () => {
  it('choose what was published by us and by sources, and the answer says how both were understood', async () => {
    const path = `/v1/observations?indicator=mucpaz.networks&release=${FIRST}&asOf=2021-12-31`;
    const { release, time } = await ask(path);
    expect(release).toMatchObject({ id: FIRST, pinned: true });
    expect(time).toMatchObject({ asOf: '2021-12-31', vintage: 'all', leftOut: { later: 0, undated: 0 } });
    const earlier = await ask(path.replace('2021-12-31', '2021-08-01'));
    expect(earlier.time).toMatchObject({ leftOut: { later: 0, undated: expect.any(Number) } });
    const table = await made.app.request(path.replace('/v1/observations', '/v1/observations.csv'));
    expect([table.headers.get('release'), table.headers.get('as-of')]).toEqual([FIRST, '2021-12-31']);
  });
});

describe('/v1/releases/{id}/files/{name}', () => {
  it('gives every file byte for byte, with the SHA-256 that the manifest prints', async () => {
    const opened = await openApp();
    try {
      const { data } = (await (await opened.app.request('/v1/releases/2026.2')).json()) as {
        data: { digest: string; files: { name: string; sha256: string; mediaType: string; bytes: number }[] };
      };
      const manifest = { name: 'manifest.json', sha256: data.digest, mediaType: 'application/json' };
      for (const { name, sha256, mediaType } of [manifest, ...data.files]) {
        const response = await opened.app.request(`/v1/releases/2026.2/files/${name}`);
        expect(response.status, name).toBe(200);
        expect(response.headers.get('content-type')).toBe(mediaType);
        expect(response.headers.get('etag')).toBe(`"${sha256}"`);
        const bytes = new Uint8Array(await response.arrayBuffer());
        const hash = createHash('sha256').update(bytes);
        expect(hash.copy().digest('hex')).toBe(sha256);
        expect(response.headers.get('repr-digest')).toBe(`sha-256=:${hash.digest('base64')}:`);
      }
      const again = await opened.app.request('/v1/releases/2026.2/files/manifest.json', {
        headers: { 'If-None-Match': `"other", "${data.digest}"` },
      });
      expect([again.status, await again.text()]).toEqual([304, '']);
    } finally {
      opened.client.close();
    }
  });

  it('gives the release as one SQLite file too, with a tag of its own', async () => {
    const opened = await openApp();
    const folder = await mkdtemp(join(tmpdir(), 'pazabierta-sqlite-'));
    try {
      const path = '/v1/releases/2026.1/files/pazabierta.sqlite';
      const response = await opened.app.request(path);
      expect(response.status).toBe(200);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'application/vnd.sqlite3',
        'content-disposition': 'attachment; filename="pazabierta-2026.1.sqlite"',
        'cache-control': 'public, max-age=31536000, immutable',
        release: '2026.1',
      });
      const file = join(folder, 'release.sqlite');
      await writeFile(file, Buffer.from(await response.arrayBuffer()));
      const client = createClient({ url: `file:${file}` });
      const { rows } = await client.execute('select id, value, citation_en from observations order by id');
      client.close();
      const csv = await (await opened.app.request('/v1/observations.csv?release=2026.1&lang=en')).text();
      const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
      expect(rows.map(({ id, value, citation_en: citation }) => [id, String(value ?? ''), citation])).toEqual(
        data.map(({ id, value, citation }) => [id, value, citation]),
      );
      const etag = response.headers.get('etag') ?? '';
      const again = await opened.app.request(path, { headers: { 'If-None-Match': etag } });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
      const other = await opened.app.request('/v1/releases/2026.2/files/pazabierta.sqlite', {
        method: 'HEAD',
      });
      expect(other.headers.get('etag')).not.toBe(etag);
    } finally {
      opened.client.close();
      await rm(folder, { recursive: true });
    }
  });

  it('closes the file where only its headers are asked for', async () => {
    let closed = 0;
    const cancel = (): void => {
      closed += 1;
    };
    const readReleaseDatabase = async () => new ReadableStream<Uint8Array>({ cancel });
    const opened = await openApp({ readReleaseDatabase });
    try {
      const path = '/v1/releases/2026.2/files/pazabierta.sqlite';
      expect((await opened.app.request(path, { method: 'HEAD' })).status).toBe(200);
      expect(closed).toBe(1);
    } finally {
      opened.client.close();
    }
  });

  it('has no SQLite file where nobody writes one', async () => {
    const response = await made.app.request(`/v1/releases/${FIRST}/files/pazabierta.sqlite?lang=en`);
    expect(response.status).toBe(404);
    expect(Problem.parse(await response.json()).detail).toMatch(/^Release 2026\.1 has no file/);
  });

  it('is a 503 where the file is no longer the one that its manifest describes', async () => {
    const opened = await openApp({ readReleaseFile: async () => new Blob(['[]']).stream() });
    try {
      const response = await opened.app.request('/v1/releases/2026.2/files/sources.json?lang=en');
      expect(response.status).toBe(503);
      expect(Problem.parse(await response.json()).detail).toBe(
        '"sources.json" of release 2026.2 is not now the one that its manifest describes',
      );
    } finally {
      opened.client.close();
    }
  });

  it.each(['observation.json', '..%2Fregistry.yaml', '%2e%2e', 'manifest.json.csv'])(
    'refuses %s, and names those there are',
    async (name) => {
      const response = await made.app.request(`/v1/releases/${FIRST}/files/${name}`);
      expect(response.status).toBe(404);
      expect(Problem.parse(await response.json()).status).toBe(404);
    },
  );
});
