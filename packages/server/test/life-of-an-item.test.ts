import { type Change, GoneProblem, Problem, type Vintage } from '@pazabierta/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failures, openApp } from './open-app.ts';
import {
  type Answer,
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

describe('/v1/observations/{id}/history', () => {
  interface History {
    readonly id: string;
    readonly versions: readonly {
      readonly since: string;
      readonly until: string | null;
      readonly item: { readonly id: string; readonly quantity: { readonly value: number } };
      readonly changes: readonly Change[];
    }[];
    readonly ended: { readonly kind: string; readonly since: string } | null;
    readonly vintages: readonly Vintage[];
  }
  const historyOf = async (id: string, query = ''): Promise<History> =>
    (await ask<History>(`/v1/observations/${id}/history${query}`)).data;

  it('is the sequence of the values of a figure, each with the release and the reason', async () => {
    const { versions, ended } = await historyOf(GONE_AND_BACK);
    expect(versions.map(({ since, until, item }) => [since, until, item.quantity.value])).toEqual([
      [FIRST, SECOND, 40],
      [SECOND, THIRD, 41],
      [THIRD, null, 40],
    ]);
    expect(versions.map(({ changes }) => changes.map(({ kind }) => kind))).toEqual([
      [],
      ['revised'],
      ['revised'],
    ]);
    expect(ended).toBeNull();
  });

  it('ends at the release that is asked', async () => {
    const { versions } = await historyOf(GONE_AND_BACK, `?release=${SECOND}`);
    expect(versions.map(({ since, until }) => [since, until])).toEqual([
      [FIRST, SECOND],
      [SECOND, null],
    ]);
  });

  it('of a figure that was withdrawn ends with its tombstone', async () => {
    const { versions, ended } = await historyOf(made.withdrawn);
    expect(versions).toHaveLength(1);
    expect(ended).toMatchObject({ kind: 'withdrawn', since: SECOND, reason: REASONS.withdrawn });
    expect((await historyOf(made.withdrawn, `?release=${FIRST}`)).ended).toBeNull();
  });

  it('of a figure that was renamed goes on under its new id, whichever of the two is asked', async () => {
    const history = await historyOf(made.renamed);
    expect(history.id).toBe(made.renamedTo);
    expect(history.versions.map(({ item }) => item.id)).toEqual([made.renamed, made.renamedTo]);
    expect(await historyOf(made.renamedTo)).toEqual(history);
    expect((await ask(`/v1/observations/${made.renamed}/history`)).notes).toHaveLength(1);
  });

  it('has beside it what each source said of the same figure, by date', async () => {
    const opened = await openApp();
    try {
      const response = await opened.app.request(
        '/v1/observations/mucpaz.networks.jornada-2021-12-04/history',
      );
      const { data } = (await response.json()) as { data: History };
      const dates = data.vintages.map(({ published }) => published.notAfter ?? '9999');
      expect(dates).toEqual(dates.toSorted());
      expect(data.vintages.map(({ observation }) => observation.id)).toContain(
        'mucpaz.networks.jornada-2021-12-04',
      );
      const [first] = data.vintages;
      for (const { observation } of data.vintages) {
        expect([observation.indicator, observation.dimensions]).toEqual([
          first?.observation.indicator,
          first?.observation.dimensions,
        ]);
      }
      expect(failures).toEqual([]);
    } finally {
      opened.client.close();
    }
  });

  it('is there for every item of the catalogue, and a 404 for what never was', async () => {
    const list = await ask<{ versions: unknown[] }>('/v1/code-lists/areas/history');
    expect(list.data.versions).toHaveLength(2);
    expect((await made.app.request('/v1/sources/never/history')).status).toBe(404);
  });
});

describe('an item that a release no longer has', () => {
  it('is a 410 with its tombstone from that release on, and answers as it did in the releases before', async () => {
    const path = `/v1/observations/${made.withdrawn}`;
    for (const release of [SECOND, THIRD]) {
      const response = await made.app.request(`${path}?release=${release}&lang=en`);
      expect(response.status).toBe(410);
      const { tombstone, detail, type } = GoneProblem.parse(await response.json());
      expect(type).toBe('http://localhost/problems/gone');
      expect(tombstone).toEqual({
        collection: 'observations',
        id: made.withdrawn,
        kind: 'withdrawn',
        since: SECOND,
        reason: REASONS.withdrawn,
        lastRelease: FIRST,
        successors: [],
      });
      expect(detail).toContain(REASONS.withdrawn.en);
    }
    expect((await made.app.request(`${path}?release=${FIRST}`)).status).toBe(200);
    expect((await made.app.request(`${path}.csv`)).status).toBe(410);
    const page = await made.app.request('/problems/gone?lang=es');
    expect(await page.text()).toContain('Retirado');
  });

  it('that is only not there yet is a 404 that says since when it is', async () => {
    const response = await made.app.request(`/v1/observations/${made.renamedTo}?release=${FIRST}`);
    // Its earlier id is what that release has.
    expect(response.status).toBe(404);
    expect(Problem.parse(await response.json()).errors).toMatchObject([{ nearest: made.renamed }]);
  });
});

describe('an item that was renamed', () => {
  it('answers under its earlier id, and says so', async () => {
    const { data, notes } = await ask<{ id: string }>(`/v1/observations/${made.renamed}`);
    expect(data.id).toBe(made.renamedTo);
    expect(notes).toEqual([
      {
        es: `«${made.renamed}» se llama ahora «${made.renamedTo}»; se responde por ese nombre`,
        en: `"${made.renamed}" is now called "${made.renamedTo}"; the answer is under that name`,
      },
    ]);
    expect((await ask<{ id: string }>(`/v1/observations/${made.renamed}?release=${FIRST}`)).notes).toEqual(
      [],
    );
  });
});

describe('a code that was renamed or whose place another took', () => {
  it('is understood as the code of today, with a note, in JSON and in a table', async () => {
    const today = await ask<unknown[]>('/v1/observations?area=MX');
    const earlier = await ask<unknown[]>('/v1/observations?area=MEX');
    expect(earlier.data).toEqual(today.data);
    expect(today.notes).toEqual([]);
    expect(earlier.notes[0]?.es).toContain('«MEX» se llama ahora «MX»');
    const table = await made.app.request('/v1/observations.csv?area=MEX');
    expect(table.headers.get('note')).toBe('"MEX" se llama ahora "MX"; se responde por ese nombre');
    expect((await made.app.request(`/v1/observations?area=MEX&release=${FIRST}`)).status).toBe(400);
  });

  it('is answered as it is, with a note of what took its place', async () => {
    const { data, notes } = await ask<{ dimensions: { fund: string } }[]>('/v1/observations?fund=fortaseg');
    expect(new Set(data.map(({ dimensions }) => dimensions.fund))).toEqual(new Set(['fortaseg']));
    expect(notes).toEqual([
      {
        es: '«fortaseg» terminó; ocupa su lugar «fasp»',
        en: '"fortaseg" ended; its place was taken by "fasp"',
      },
    ]);
  });

  it('of an institution names the one that absorbed it', async () => {
    const opened = await openApp();
    try {
      const response = await opened.app.request('/v1/institutions/inmujeres');
      const { notes } = (await response.json()) as Answer<unknown>;
      expect(notes[0]?.es).toContain('ocupa su lugar «secretaria-mujeres»');
    } finally {
      opened.client.close();
    }
  });
});

describe('a figure that may no longer be shown', () => {
  const reason = { es: 'Lo ordenó un juez (inventado).', en: 'A judge ordered it (made up).' };
  const suppression = (id: string) => ({
    collection: 'observations' as const,
    id,
    date: '2999-07-01',
    reason,
  });
  const file = (app: MadeUp['app'], release: string, name: string) =>
    app.request(`/v1/releases/${release}/files/${name}`);

  it('stands in no list, table or file, in no change of a later release, and in the status of the release', async () => {
    const hidden = await openMadeUp([suppression(made.withdrawn)]);
    try {
      for (const release of [FIRST, SECOND, THIRD]) {
        const gone = await hidden.app.request(`/v1/observations/${made.withdrawn}?release=${release}`);
        expect(gone.status).toBe(410);
        expect(GoneProblem.parse(await gone.json()).tombstone).toMatchObject({
          kind: 'suppressed',
          lastRelease: null,
          reason,
        });
      }
      const list = await (await hidden.app.request(`/v1/observations.csv?release=${FIRST}`)).text();
      expect(list).not.toContain(made.withdrawn);
      const changes = await (await hidden.app.request(`/v1/releases/${SECOND}/changes?limit=1000`)).text();
      expect(changes).not.toContain(made.withdrawn);
      const status = await (await hidden.app.request(`/v1/releases/${FIRST}/status`)).text();
      expect(status).toContain(reason.es);
      // The release after it shows in its changes what it withdrew.
      for (const [release, name] of [
        [FIRST, 'observations.json'],
        [FIRST, 'observations.csv'],
        [FIRST, 'changes.json'],
        [SECOND, 'changes.json'],
      ] as const) {
        expect((await file(hidden.app, release, name)).status, `${release} ${name}`).toBe(410);
      }
      for (const [release, name] of [
        [FIRST, 'sources.json'],
        [SECOND, 'observations.json'],
        [THIRD, 'changes.json'],
      ] as const) {
        expect((await file(hidden.app, release, name)).status, `${release} ${name}`).toBe(200);
      }
    } finally {
      hidden.close();
    }
  });

  it('has no history, and is withdrawn for whoever quoted it, with the reason and nothing of what it was', async () => {
    const hidden = await openMadeUp([suppression(made.withdrawn)]);
    try {
      expect((await hidden.app.request(`/v1/observations/${made.withdrawn}/history`)).status).toBe(410);
      const { data } = await hidden.ask<{ state: string; message: { es: string } }>(
        `/v1/citations/check?id=${made.withdrawn}&release=${FIRST}`,
      );
      expect(data).toMatchObject({ state: 'withdrawn', from: null, to: null, changes: [], nearest: null });
      expect(data.message.es).toContain('Lo ordenó un juez (inventado)');
    } finally {
      hidden.close();
    }
  });

  it('has its files handed out where nothing is suppressed', async () => {
    for (const name of ['observations.json', 'observations.csv', 'changes.json']) {
      expect((await file(made.app, FIRST, name)).status).toBe(200);
    }
  });
});
