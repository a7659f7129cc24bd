import papaparse from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { mustAnswer } from './must-answer.ts';
import { openApp } from './open-app.ts';

let opened: Awaited<ReturnType<typeof openApp>>;
beforeAll(async () => {
  opened = await openApp();
});
afterAll(() => opened.client.close());

const ask = (path: string) => mustAnswer(opened.app, path);

type Row = Readonly<Record<string, string>>;

async function readCsv(path: string): Promise<Row[]> {
  const text = await (await ask(path)).text();
  return papaparse.parse<Row>(text, { header: true, skipEmptyLines: true, newline: '\r\n' }).data;
}

/** What SDMX 3.0 lets names and versions be (the types IDType, NCNameIDType and VersionType of its schemas). */
const CodeName = z.string().regex(/^[A-Za-z0-9_@$-]+$/);
const Name = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]*$/);
const Version = z.string().regex(/^\d+\.\d+\.\d+(?:-[A-Za-z0-9.-]+)?$/);
const Names = z.record(z.string().regex(/^[a-z]{2}$/), z.string().min(1));
const urn = (what: string) => z.string().regex(new RegExp(`^urn:sdmx:org\\.sdmx\\.infomodel\\.${what}=`));
const Links = z.array(
  z.strictObject({ rel: z.literal('self'), type: z.string(), urn: z.string(), href: z.url() }),
);
const named = { name: z.string().min(1), names: Names };
const described = { description: z.string().min(1).optional(), descriptions: Names.optional() };
const maintained = {
  id: Name,
  agencyID: Name,
  version: Version,
  ...named,
  ...described,
  links: Links,
};
const many = { minOccurs: z.literal(0).optional(), maxOccurs: z.literal('unbounded').optional() };
const Representation = z.union([
  z.strictObject({ enumeration: urn('codelist\\.Codelist'), ...many }),
  z.strictObject({ format: z.strictObject({ dataType: z.enum(['String', 'Decimal']) }), ...many }),
]);
const component = {
  id: Name.refine((id) => id !== 'TIME_PERIOD', 'is kept for the dimension of time'),
  conceptIdentity: urn('conceptscheme\\.Concept'),
  localRepresentation: Representation,
};
const Dimension = z.strictObject({ ...component, position: z.int().min(0) });
const Measure = z.strictObject(component);
const Attribute = z.strictObject({
  ...component,
  attributeRelationship: z.strictObject({ observation: z.strictObject({}) }),
});
/** An SDMX-JSON 2.0 structure message as far as ours goes. */
const StructureMessage = z.strictObject({
  meta: z.strictObject({
    schema: z.url(),
    id: CodeName,
    test: z.literal(false),
    prepared: z.iso.datetime(),
    contentLanguages: z.array(z.string().regex(/^[a-z]{2}$/)),
    sender: z.strictObject({ id: Name, ...named }),
    links: z.array(z.strictObject({ rel: z.literal('self'), href: z.url() })),
  }),
  data: z.strictObject({
    dataStructures: z.tuple([
      z.strictObject({
        ...maintained,
        dataStructureComponents: z.strictObject({
          dimensionList: z.strictObject({
            id: z.literal('DimensionDescriptor'),
            dimensions: z.array(Dimension),
          }),
          measureList: z.strictObject({ id: z.literal('MeasureDescriptor'), measures: z.array(Measure) }),
          attributeList: z.strictObject({
            id: z.literal('AttributeDescriptor'),
            attributes: z.array(Attribute),
          }),
        }),
      }),
    ]),
    dataflows: z.tuple([z.strictObject({ ...maintained, structure: urn('datastructure\\.DataStructure') })]),
    conceptSchemes: z.tuple([
      z.strictObject({ ...maintained, concepts: z.array(z.strictObject({ id: Name, ...named })) }),
    ]),
    codelists: z.array(
      z.strictObject({
        ...maintained,
        codes: z
          .array(z.strictObject({ id: CodeName, ...named, ...described, parent: CodeName.optional() }))
          .min(1),
      }),
    ),
  }),
});
type StructureMessage = z.infer<typeof StructureMessage>;

async function readStructure(release: string): Promise<StructureMessage> {
  return StructureMessage.parse(await (await ask(`/v1/structures?release=${release}`)).json());
}

const componentsOf = ({ data: { dataStructures } }: StructureMessage) => {
  const { dimensionList, measureList, attributeList } = dataStructures[0].dataStructureComponents;
  return {
    dimensions: dimensionList.dimensions,
    all: [...dimensionList.dimensions, ...measureList.measures, ...attributeList.attributes],
  };
};
/** The codes that a component may hold; `null` where it is free. */
function codesOf(
  { data: { codelists } }: StructureMessage,
  { localRepresentation: held }: z.infer<typeof Measure> | z.infer<typeof Dimension>,
): string[] | null {
  if (!('enumeration' in held)) return null;
  const list = codelists.find(({ links }) => links[0]?.urn === held.enumeration);
  if (list === undefined) throw new Error(`There is no list "${held.enumeration}"`);
  return list.codes.map(({ id }) => id);
}
const headerOf = ({ id, localRepresentation }: { id: string; localRepresentation: object }): string =>
  'maxOccurs' in localRepresentation ? `${id}[]` : id;

describe.each(['2026.1', '2026.2'])('the structure of release %s', (release) => {
  it('is an SDMX-JSON structure message in which everything that is named is there', async () => {
    const message = await readStructure(release);
    const { dimensions, all } = componentsOf(message);
    expect(dimensions.map(({ position }) => position)).toEqual(dimensions.map((_, index) => index));
    const [scheme] = message.data.conceptSchemes;
    const concepts = scheme.concepts.map(
      ({ id }) => `${scheme.links[0]?.urn.replace('ConceptScheme=', 'Concept=')}.${id}`,
    );
    expect(all.map(({ conceptIdentity }) => conceptIdentity)).toEqual(concepts);
    expect(new Set(concepts).size).toBe(concepts.length);
    expect(message.data.dataflows[0].structure).toBe(message.data.dataStructures[0].links[0]?.urn);
    for (const each of all) codesOf(message, each);
    for (const { id, codes } of message.data.codelists) {
      const ids = codes.map((code) => code.id);
      expect(new Set(ids).size, id).toBe(ids.length);
      for (const { parent } of codes) if (parent !== undefined) expect(ids, id).toContain(parent);
    }
    const { version } = message.data.dataStructures[0];
    expect(version).toBe(`${release}.0`);
    for (const each of Object.values(message.data).flat()) expect(each.version).toBe(version);
  });

  it('says what every column of SDMX-CSV is, and every code that it holds', async () => {
    const message = await readStructure(release);
    const { dimensions, all } = componentsOf(message);
    const rows = await readCsv(`/v1/observations.sdmx-csv?release=${release}`);
    const [first] = rows;
    expect(Object.keys(first ?? {})).toEqual([
      'STRUCTURE[|]',
      'STRUCTURE_ID',
      'ACTION',
      ...all.map(headerOf),
    ]);
    const { id, agencyID, version } = message.data.dataflows[0];
    for (const row of rows) {
      expect([row['STRUCTURE[|]'], row['STRUCTURE_ID'], row['ACTION']]).toEqual([
        'dataflow',
        `${agencyID}:${id}(${version})`,
        'I',
      ]);
      for (const each of dimensions) expect(row[each.id], row['OBS_ID']).not.toBe('');
      for (const each of all) {
        const codes = codesOf(message, each);
        const cell = row[headerOf(each)] ?? '';
        if (codes !== null && cell !== '')
          for (const code of cell.split('|')) expect(codes, each.id).toContain(code);
        if ('format' in each.localRepresentation && each.localRepresentation.format.dataType === 'Decimal')
          expect(cell).toMatch(/^(?:-?\d+(?:\.\d+)?)?$/);
      }
    }
    const keys = rows.map((row) => dimensions.map((each) => row[each.id]).join('·'));
    expect(new Set(keys).size).toBe(rows.length);
  });

  it('describes the same figures as CSV has', async () => {
    for (const language of ['es', 'en']) {
      const query = `release=${release}&lang=${language}`;
      const ours = await readCsv(`/v1/observations.csv?${query}`);
      const theirs = await readCsv(`/v1/observations.sdmx-csv?${query}`);
      expect(theirs).toHaveLength(ours.length);
      for (const [index, row] of theirs.entries()) {
        const own = ours[index] ?? {};
        expect(row).toMatchObject({
          OBS_ID: own['id'],
          OBS_VALUE: own['value'],
          INDICATOR: own['indicator']?.replaceAll('.', '_'),
          REF_AREA: own['area'] || '_Z',
          REFERENCE_PERIOD: own['time_period'],
          SOURCE: own['source']?.replaceAll('.', '_'),
          UPPER: own['upper'],
          QUALIFIER: own['qualifier'],
          LOWER_BOUND: own['lower_bound'],
          UPPER_BOUND_KIND: own['upper_bound_kind'],
          ABSENCE_REASON: own['absence_reason'],
          AS_PRINTED: own['as_printed']?.replace(/^'(?=[=+\-@])/, ''),
          'CONTRADICTS[]': own['contradicts']?.replaceAll(' | ', '|'),
          'MEMBERS[]': own['members']?.replaceAll(' | ', '|'),
          CITATION: own['citation'],
          RELEASE: release,
        });
        const absent = own['value'] === '';
        expect([absent, own['status'] === 'missing']).toEqual([row['OBS_STATUS'] === 'O', absent]);
      }
    }
  });
});

it('parts the statements of a source that contradicts itself', async () => {
  const rows = await readCsv(
    '/v1/observations.sdmx-csv?indicator=mucpaz.municipalities&area=MX-MIC&release=2026.2',
  );
  const own = rows.filter((row) => row['SOURCE'] === 'nanche-michoacan-mucpaz');
  expect(own.map((row) => [row['STATEMENT'], row['OBS_VALUE']])).toEqual([
    ['a', '23'],
    ['b', '24'],
  ]);
});

it('links the data to their structure', async () => {
  const { headers } = await ask('/v1/observations.sdmx-csv?release=2026.1');
  expect(headers.get('link')).toContain(
    '</v1/structures?release=2026.1>; rel="describedby"'.replace('/', 'http://localhost/'),
  );
});

it('would tell a message with a fault', async () => {
  const message = structuredClone(await readStructure('2026.2')) as StructureMessage;
  const { dimensionList } = message.data.dataStructures[0].dataStructureComponents;
  const [dimension] = dimensionList.dimensions;
  if (dimension === undefined) throw new Error('There is no dimension');
  for (const id of ['mucpaz.networks', 'TIME_PERIOD', ''])
    expect(
      StructureMessage.safeParse({
        ...message,
        data: {
          ...message.data,
          dataStructures: [
            {
              ...message.data.dataStructures[0],
              dataStructureComponents: {
                ...message.data.dataStructures[0].dataStructureComponents,
                dimensionList: { ...dimensionList, dimensions: [{ ...dimension, id }] },
              },
            },
          ],
        },
      }).success,
    ).toBe(false);
});
