import {
  type CslItem,
  writeBibtex,
  writeCff,
  writeCitationText,
  writeCslJson,
  writeRis,
} from '@pazabierta/formats/citations';
import { everything, listItems } from '@pazabierta/query';
import { GoneProblem, Problem } from '@pazabierta/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CslItems } from '../src/csl-items.ts';
import { FIGURE } from './fill-in.ts';
import { openApp } from './open-app.ts';
import { FIRST, type MadeUp, openMadeUp, THIRD } from './open-made-up.ts';

const FORMATS = [
  ['csl-json', 'application/vnd.citationstyles.csl+json', writeCslJson],
  ['bibtex', 'application/x-bibtex', writeBibtex],
  ['ris', 'application/x-research-info-systems', writeRis],
  ['cff', 'application/yaml', writeCff],
  ['text', 'text/plain', writeCitationText],
] as const;
const WORKS = ['/v1/releases/2026.2', '/v1/datasets/mucpaz', `/v1/observations/${FIGURE}`] as const;

let opened: Awaited<ReturnType<typeof openApp>>;
beforeAll(async () => {
  opened = await openApp();
});
afterAll(() => opened.client.close());

async function cite(path: string) {
  const response = await opened.app.request(path);
  const text = await response.text();
  expect(response.status, text).toBe(200);
  const body: CslItem[] = JSON.parse(text);
  expect(CslItems.parse(body)).toEqual(body);
  const [item] = body;
  if (item === undefined) throw new Error('A citation has an item');
  return item;
}

describe.each(WORKS)('%s/citation', (work) => {
  it.each(FORMATS)(
    'is the same as %s by suffix, by "format" and by "Accept"',
    async (name, mediaType, write) => {
      const path = `${work}/citation`;
      const answers = await Promise.all([
        opened.app.request(`${path}.${name}?lang=en`),
        opened.app.request(`${path}?format=${name}&lang=en`),
        opened.app.request(`${path}?lang=en`, { headers: { Accept: mediaType } }),
      ]);
      const expected = write(await cite(`${path}?lang=en`));
      for (const answer of answers) {
        expect(await answer.text()).toBe(expected);
        expect(answer.headers.get('content-type')?.split(';')[0]).toBe(mediaType);
        expect(answer.headers.get('content-language')).toBe('en');
        expect(answer.headers.get('release')).toBe('2026.2');
      }
    },
  );

  it('leads to an address that answers, pinned to its release', async () => {
    const item = await cite(`${work}/citation`);
    const answer = await opened.app.request(item.URL);
    expect(answer.status).toBe(200);
    expect(item.URL).toContain(item.version);
  });

  it('is understood with the earlier names of YAML, and as text where any text will do', async () => {
    for (const [accept, mediaType] of [
      ['application/x-yaml', 'application/yaml; charset=utf-8'],
      ['text/yaml', 'application/yaml; charset=utf-8'],
      ['text/*', 'text/plain; charset=utf-8'],
    ] as const) {
      const answer = await opened.app.request(`${work}/citation`, { headers: { Accept: accept } });
      expect(answer.headers.get('content-type')).toBe(mediaType);
    }
  });

  it('is a 400 for a format that it has not, with the nearest, and a 406 for another "Accept"', async () => {
    const wrong = await opened.app.request(`${work}/citation?format=bibtx`);
    expect(wrong.status).toBe(400);
    expect(Problem.parse(await wrong.json()).errors).toMatchObject([
      { parameter: 'format', nearest: 'bibtex' },
    ]);
    const refused = await opened.app.request(`${work}/citation`, { headers: { Accept: 'text/csv' } });
    expect(refused.status).toBe(406);
  });
});

describe('/v1/observations/{id}/citation', () => {
  it('cites every figure with its release and its source, and its value in words where it has one', async () => {
    const release = '2026.2';
    for (const { id, quantity, citation, asPrinted } of await listItems(
      opened.questions,
      everything('observations', release),
    )) {
      const item = await cite(`/v1/observations/${id}/citation?release=${release}&lang=en`);
      expect(item.version).toBe(release);
      expect(item.URL).toBe(`http://localhost/v1/observations/${id}?release=${release}`);
      expect(item.note).toMatch(/^Source: /);
      expect(item['original-title'], citation.source).toBeTruthy();
      if (quantity === null) expect(item.title).toContain(': no figure, ');
      else {
        expect(item.title).toContain(new Intl.NumberFormat('en-US').format(Math.floor(quantity.value)));
        if (quantity.qualifier === 'more-than') expect(item.title).toContain(': more than ');
        if (quantity.qualifier === 'stated') expect(item.note).toContain('It is a round figure');
      }
      if (asPrinted !== null) expect(item.note).toContain('Printed: ');
    }
  });

  it('names fund, area and period as the release names them, and the release that was asked for', async () => {
    const item = await cite(`/v1/observations/${FIGURE}/citation?release=2026.1`);
    expect(item.title).toBe(
      'Inversión en las redes, Fortaseg, México, periodo no indicado: más de 123,000,000 pesos mexicanos',
    );
    expect(item.version).toBe('2026.1');
  });

  it('cites a computed value by its operation and by the source of what it was computed from', async () => {
    const item = await cite(`/v1/observations/${FIGURE}.per-network/citation?lang=en`);
    expect(item.title).toMatch(
      /^Pesos per network, Fortaseg, Mexico, .*: more than 566,820 pesos per network$/,
    );
    expect(item.note).toMatch(
      /^Computed by Paz Abierta from .* \/ mucpaz\.networks\..* Gasman Zylbermann, Nadine/,
    );
    expect((await opened.app.request(item.URL)).status).toBe(200);
  });

  it('is a 404 for an unknown figure', async () => {
    const answer = await opened.app.request('/v1/observations/mucpaz.nada/citation');
    expect(answer.status).toBe(404);
    expect((await opened.app.request('/v1/releases/1999.1/citation')).status).toBe(404);
    expect((await opened.app.request('/v1/datasets/mucpas/citation')).status).toBe(404);
  });
});

describe('the citation of a made-up release', () => {
  let made: MadeUp;
  beforeAll(async () => {
    made = await openMadeUp();
  });
  afterAll(() => made.close());

  it('is a 410 for a figure that was withdrawn, with its tombstone', async () => {
    const answer = await made.app.request(`/v1/observations/${made.withdrawn}/citation?release=${THIRD}`);
    expect(answer.status).toBe(410);
    expect(GoneProblem.parse(await answer.json()).tombstone.id).toBe(made.withdrawn);
  });

  it('has the DOI of the release as its own where it is the release, and as that of the release where it is a part of it', async () => {
    const [whole, figure] = await Promise.all(
      [`/v1/releases/${FIRST}/citation`, `/v1/observations/${FIGURE}/citation?release=${FIRST}`].map(
        async (path) => CslItems.parse(await (await made.app.request(path)).json())[0],
      ),
    );
    expect(whole?.DOI).toBe('10.5281/zenodo.0000000');
    expect(figure?.DOI).toBeUndefined();
    expect(figure?.note).toMatch(/ DOI de la edición: 10\.5281\/zenodo\.0000000\.$/);
  });
});
