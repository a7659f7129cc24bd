import type { CodeList, Indicator, Label, Release, Source } from '@pazabierta/schema';
import { COMPONENTS, type Component, NOT_APPLICABLE } from './components.ts';
import { toStatusCode } from './status-code.ts';
import { AGENCY, STRUCTURE, toCodeListId, toSdmxId, toSdmxVersion } from './to-sdmx-id.ts';

/**
 * What the structure of a release is made of.
 *
 * @example
 * ```ts
 * import { items, release } from '@pazabierta/dataset/2026.2';
 * import { type StructureOptions, toSdmxStructure } from '@pazabierta/formats/sdmx';
 *
 * const options: StructureOptions = {
 *   release,
 *   indicators: items.indicators,
 *   sources: items.sources,
 *   codeLists: items['code-lists'],
 *   address: 'https://pazabierta.example/v1/structures?release=2026.2',
 * };
 * toSdmxStructure(options).meta.id; // 'STRUCTURE_2026_2'
 * ```
 */
export interface StructureOptions {
  readonly release: Release;
  readonly indicators: readonly Indicator[];
  readonly sources: readonly Source[];
  readonly codeLists: readonly CodeList[];
  /** Where the structure was asked for. */
  readonly address: string;
}

/** A text by the code of its language. */
type Localised = Readonly<Record<string, string>>;

/** A code of a list of the structure. */
interface StructureCode {
  readonly id: string;
  readonly label: Localised;
  readonly definition: Localised | null;
  readonly parent: string | null;
}

const SCHEMA =
  'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json';
const CONCEPTS = 'CONCEPTS';

const TEXTS = {
  structure: { es: 'Observaciones de Paz Abierta', en: 'Observations of Paz Abierta' },
  concepts: {
    es: 'Conceptos de las observaciones de Paz Abierta',
    en: 'Concepts of the observations of Paz Abierta',
  },
  indicators: { es: 'Indicadores', en: 'Indicators' },
  sources: { es: 'Fuentes', en: 'Sources' },
  notApplicable: { es: 'no tiene esta dimensión', en: 'does not have this dimension' },
} satisfies Readonly<Record<string, Label>>;

/**
 * Makes the structure of the observations of a release as an SDMX-JSON 2.0 structure message (SDMX 3.0): the data structure, the dataflow
 * that has it, the concepts of its components, and every code list that one of them takes its values from. It holds both languages.
 *
 * @returns a value for `JSON.stringify`; the same release gives the same one every time.
 * @throws RangeError if a component takes its values from a code list that was not handed in.
 * @example
 * ```ts
 * import { items, release } from '@pazabierta/dataset/2026.2';
 * import { toSdmxStructure } from '@pazabierta/formats/sdmx';
 *
 * const { indicators, sources, 'code-lists': codeLists } = items;
 * const address = 'https://pazabierta.example/v1/structures?release=2026.2';
 * const { data } = toSdmxStructure({ release, indicators, sources, codeLists, address });
 * const [structure] = data.dataStructures;
 * structure?.dataStructureComponents.dimensionList.dimensions.map(({ id }) => id);
 * // ['INDICATOR', 'REF_AREA', 'REFERENCE_PERIOD', 'FUND', 'ROLE', 'CLAIM_TYPE', 'SOURCE', 'SOURCE_VERSION', 'STATEMENT']
 * data.dataflows[0]?.structure; // 'urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=PAZABIERTA:OBSERVATIONS(2026.2.0)'
 * ```
 */
export function toSdmxStructure({ release, indicators, sources, codeLists, address }: StructureOptions) {
  const version = toSdmxVersion(release);
  const urn = (what: string, id: string): string =>
    `urn:sdmx:org.sdmx.infomodel.${what}=${AGENCY}:${id}(${version})`;
  const maintained = (what: string, id: string, label: Localised, definition: Localised | null = null) => ({
    id,
    agencyID: AGENCY,
    version,
    ...toNames(label, definition),
    links: [{ rel: 'self', type: what.split('.')[1]?.toLowerCase(), urn: urn(what, id), href: address }],
  });
  const toCodeList = ({ id, title, definition, codes }: ListOfCodes) => ({
    ...maintained('codelist.Codelist', toCodeListId(id), title, definition),
    codes: codes.map((code) => ({
      id: code.id,
      ...toNames(code.label, code.definition),
      ...(code.parent !== null && { parent: code.parent }),
    })),
  });
  const toComponent = (component: Component) => ({
    id: component.id,
    conceptIdentity: `${urn('conceptscheme.Concept', CONCEPTS)}.${component.id}`,
    localRepresentation: {
      ...(component.codeList === null
        ? { format: { dataType: component.type === 'number' ? 'Decimal' : 'String' } }
        : { enumeration: urn('codelist.Codelist', toCodeListId(component.codeList)) }),
      ...(component.many && { minOccurs: 0, maxOccurs: 'unbounded' }),
    },
  });
  const componentsOf = (role: Component['role']) => COMPONENTS.filter((each) => each.role === role);
  const listNames = new Set(COMPONENTS.flatMap(({ codeList }) => codeList ?? []));

  return {
    meta: {
      schema: SCHEMA,
      id: `STRUCTURE_${toSdmxId(release.id)}`,
      test: false,
      prepared: `${release.issued}T00:00:00Z`,
      contentLanguages: [...new Set(['es', 'en', ...sources.map(({ language }) => language)])],
      sender: { id: AGENCY, name: 'Paz Abierta', names: { es: 'Paz Abierta', en: 'Paz Abierta' } },
      links: [{ rel: 'self', href: address }],
    },
    data: {
      dataStructures: [
        {
          ...maintained('datastructure.DataStructure', STRUCTURE, TEXTS.structure),
          dataStructureComponents: {
            dimensionList: {
              id: 'DimensionDescriptor',
              dimensions: componentsOf('dimension').map((each, position) => ({
                ...toComponent(each),
                position,
              })),
            },
            measureList: {
              id: 'MeasureDescriptor',
              measures: componentsOf('measure').map(toComponent),
            },
            attributeList: {
              id: 'AttributeDescriptor',
              attributes: componentsOf('attribute').map((each) => ({
                ...toComponent(each),
                attributeRelationship: { observation: {} },
              })),
            },
          },
        },
      ],
      dataflows: [
        {
          ...maintained('datastructure.Dataflow', STRUCTURE, TEXTS.structure),
          structure: urn('datastructure.DataStructure', STRUCTURE),
        },
      ],
      conceptSchemes: [
        {
          ...maintained('conceptscheme.ConceptScheme', CONCEPTS, TEXTS.concepts),
          concepts: COMPONENTS.map(({ id, text }) => ({ id, ...toNames(text, null) })),
        },
      ],
      codelists: [...listNames].map((name) =>
        toCodeList(toListOfCodes(name, { indicators, sources, codeLists })),
      ),
    },
  };
}

interface ListOfCodes {
  readonly id: string;
  readonly title: Localised;
  readonly definition: Localised | null;
  readonly codes: readonly StructureCode[];
}

function toListOfCodes(
  name: string,
  { indicators, sources, codeLists }: Pick<StructureOptions, 'indicators' | 'sources' | 'codeLists'>,
): ListOfCodes {
  const named = (id: string, label: Localised, definition: Localised | null = null): StructureCode => ({
    id: toSdmxId(id),
    label,
    definition,
    parent: null,
  });
  if (name === 'indicators') {
    const codes = indicators.map(({ id, label, definition }) => named(id, label, definition));
    return { id: name, title: TEXTS.indicators, definition: null, codes };
  }
  if (name === 'sources')
    return {
      id: name,
      title: TEXTS.sources,
      definition: null,
      codes: sources.map(({ id, title, language }) => named(id, { [language]: title })),
    };
  const list = codeLists.find(({ id }) => id === name);
  if (list === undefined) throw new RangeError(`The code list "${name}" was not handed in`);
  const codes = list.codes.map((code) => ({
    id: name === 'observation-statuses' ? toStatusCode(code) : toSdmxId(code.id),
    label: code.label,
    definition: code.definition,
    parent: code.parent === null ? null : toSdmxId(code.parent),
  }));
  return {
    ...list,
    codes: isOfDimension(name) ? [...codes, named(NOT_APPLICABLE, TEXTS.notApplicable)] : codes,
  };
}

const isOfDimension = (name: string): boolean =>
  COMPONENTS.some(({ role, codeList }) => role === 'dimension' && codeList === name);

/** The name and description of something, in the first language that it has and in all of them. */
function toNames(label: Localised, definition: Localised | null) {
  return {
    name: Object.values(label)[0],
    names: label,
    ...(definition !== null && { description: Object.values(definition)[0], descriptions: definition }),
  };
}
