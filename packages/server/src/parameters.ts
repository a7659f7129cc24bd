import {
  CHANGE_KINDS,
  type CodeField,
  GRAMMAR,
  type Grammar,
  knownParameters,
  LIMIT,
  type Takes,
} from '@pazabierta/query';
import type { Collection, Label } from '@pazabierta/schema';
import { z } from 'zod';
import { both } from './texts.ts';

/** What the contract says of a parameter; `required` where no answer can do without it. */
interface ParameterText extends Label {
  readonly example?: string;
  readonly required?: true;
}

const RESERVED_TEXTS: Readonly<Record<string, ParameterText>> = {
  q: {
    es: 'Palabras que buscar; basta el comienzo de cada una, sin acentos',
    en: 'Words to search for; the beginning of each is enough, without accents',
    example: 'paz',
    required: true,
  },
  collection: {
    es: 'Colecciones en que buscar, separadas por comas',
    en: 'Collections to search, separated by commas',
    example: 'observations',
  },
  release: {
    es: 'Edición de los datos; sin ella responde la más nueva',
    en: 'Release of the data; without it the newest answers',
    example: '2026.1',
  },
  asOf: {
    es: 'Solo lo que las fuentes habían publicado hasta este día (AAAA-MM-DD)',
    en: 'Only what sources had published by this day (YYYY-MM-DD)',
    example: '2021-12-05',
  },
  vintage: {
    es: 'all: todas las afirmaciones; latest: la más reciente para cada indicador y dimensiones',
    en: 'all: every claim; latest: the newest for each indicator and dimensions',
    example: 'latest',
  },
  latestPeriod: {
    es: 'true: solo el periodo más reciente de cada serie',
    en: 'true: only the newest period of each series',
    example: 'true',
  },
  limit: {
    es: `Filas por página, de 1 a ${LIMIT.most}; sin él, 100 en JSON y todas en los demás formatos`,
    en: `Rows a page, 1 to ${LIMIT.most}; without it ${LIMIT.usual} in JSON and all in every other format`,
    example: '10',
  },
  cursor: {
    es: 'Lugar en la lista, tal como lo da «next»',
    en: 'Place in the list, as "next" gives it',
    example: '',
  },
  lang: {
    es: 'Idioma de las tablas y de los errores: es o en',
    en: 'Language of tables and of problems: es or en',
    example: 'es',
  },
  bom: {
    es: 'true: el CSV empieza con la marca por la que Excel reconoce los acentos',
    en: 'true: the CSV begins with the mark by which Excel recognises accents',
    example: 'true',
  },
  fields: {
    es: 'Campos que lleva cada elemento en JSON, separados por comas; siempre va id, y con quantity, bounds o asPrinted va citation',
    en: 'Fields that each item has in JSON, separated by commas; id is always there, and with quantity, bounds or asPrinted so is citation',
    example: 'id',
  },
  format: {
    es: 'Formato, por su nombre (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); los que hay son los de la respuesta 200. También como final de la dirección: .xlsx',
    en: 'Format, by its name (json, csv, ndjson, xlsx, parquet, sdmx-csv, json-stat); those there are stand under the answer 200. Also as the end of the address: .xlsx',
    example: 'csv',
  },
  since: {
    es: 'Edición anterior con la que se compara; sin ella, la que precede',
    en: 'Earlier release to compare with; without it the one before',
    example: '2026.1',
  },
  kind: {
    es: `Clases de cambio, separadas por comas: ${CHANGE_KINDS.join(', ')}`,
    en: `Kinds of change, separated by commas: ${CHANGE_KINDS.join(', ')}`,
    example: 'corrected,withdrawn',
  },
  id: {
    es: 'Identificador de la cifra citada',
    en: 'Id of the quoted figure',
    example: 'mucpaz.investment.fortaseg.gasman-2021',
  },
  value: {
    es: 'Número que se citó, si también se quiere comprobar',
    en: 'Number that was quoted, where that is to be checked too',
    example: '123000000',
  },
  url: {
    es: 'En lugar de id y release: dirección de la observación con su edición',
    en: 'In place of id and release: address of the observation with its release',
    example: '',
  },
};

/** Filters that mean the same wherever they stand outside the lists of a collection. */
const FILTER_TEXTS: Readonly<Record<string, ParameterText>> = {
  dataset: {
    es: 'Conjuntos de datos, separados por comas',
    en: 'Datasets, separated by commas',
    example: 'mucpaz',
  },
  indicator: {
    es: 'Indicadores, separados por comas',
    en: 'Indicators, separated by commas',
    example: 'mucpaz.networks',
  },
};

/** What the codes of each field are. */
const CODE_TEXTS: Readonly<Record<CodeField, Label>> = {
  dataset: { es: 'Identificadores de conjuntos de datos', en: 'Ids of datasets' },
  indicator: { es: 'Identificadores de indicadores', en: 'Ids of indicators' },
  instrument: { es: 'Identificadores de instrumentos', en: 'Ids of instruments' },
  commitment: { es: 'Identificadores de compromisos', en: 'Ids of commitments' },
  area: { es: 'Códigos de la lista «areas»', en: 'Codes of the list "areas"' },
  fund: { es: 'Códigos de la lista «funds»', en: 'Codes of the list "funds"' },
  role: { es: 'Códigos de la lista «roles»', en: 'Codes of the list "roles"' },
  source: { es: 'Identificadores de fuentes', en: 'Ids of sources' },
  linkEnd: { es: 'Identificadores de lo que está en ese extremo', en: 'Ids of what stands at that end' },
};

function filterText(takes: Takes): Label {
  if (takes === 'numbers')
    return {
      es: 'Número o intervalo: 100, 100.., ..200, 100..200; deja fuera las ausencias',
      en: 'Number or range: 100, 100.., ..200, 100..200; it leaves out absences',
    };
  if (takes === 'periods') {
    return {
      es: 'Periodo o intervalo en el que el de la cifra cabe entero: 2020, 2020..2024, 2020..; o not-stated: las que no dicen periodo, que un intervalo deja fuera',
      en: 'Period or range in which that of the figure lies whole: 2020, 2020..2024, 2020..; or not-stated: those that state none, which a range leaves out',
    };
  }
  return 'codes' in takes
    ? {
        es: `${CODE_TEXTS[takes.codes].es}, separados por comas; «!» al comienzo los excluye`,
        en: `${CODE_TEXTS[takes.codes].en}, separated by commas; "!" at the beginning excludes them`,
      }
    : {
        es: `Separados por comas: ${takes.oneOf.join(', ')}; «!» al comienzo los excluye`,
        en: `Separated by commas: ${takes.oneOf.join(', ')}; "!" at the beginning excludes them`,
      };
}

function sortText(sorts: Grammar['sorts']): ParameterText {
  const forwards = sorts.filter((sort) => !sort.startsWith('-')).join(', ');
  return {
    es: `Orden: ${forwards}; un guion delante lo invierte; sin él, id`,
    en: `Order: ${forwards}; a hyphen before it turns it round; without it, id`,
    example: 'id',
  };
}

function textParameter({ example, required, ...label }: ParameterText): z.ZodType<string | undefined> {
  // Never a failure of its own: one that is given twice is told by whoever reads it, beside everything else that is wrong.
  const described = z.string().optional().catch(undefined);
  return described.meta({
    type: 'string',
    description: both(label),
    ...(example && { examples: [example] }),
    ...(required && { param: { required } }),
  });
}

/**
 * The parameters of a list, for the contract. Their values are read by `parseQuestion`, which names the nearest valid one;
 * here they are text, so that the contract promises no less than what is checked.
 */
export function listParameters(
  collection: Collection,
  parameters: readonly string[] = knownParameters(GRAMMAR[collection]),
): z.ZodObject {
  const grammar = GRAMMAR[collection];
  return z.object(
    Object.fromEntries(
      parameters.map((name) => {
        const takes = grammar.filters[name];
        const reserved = name === 'sort' ? sortText(grammar.sorts) : RESERVED_TEXTS[name];
        const text = takes === undefined ? reserved : filterText(takes);
        if (text === undefined) throw new Error(`The parameter "${name}" has no text`);
        return [name, textParameter(text)];
      }),
    ),
  );
}

/** The parameters of an answer that is no list, for the contract. */
export function itemParameters(names: readonly string[]): z.ZodObject {
  return z.object(
    Object.fromEntries(
      names.map((name) => {
        const text = RESERVED_TEXTS[name] ?? FILTER_TEXTS[name];
        if (text === undefined) throw new Error(`The parameter "${name}" has no text`);
        return [name, textParameter(text)];
      }),
    ),
  );
}

/** The parameter in the path of one thing. */
export const ID_PARAMETER = z.object({
  id: z.string().meta({
    description: both({
      es: 'Identificador, tal como lo da la lista',
      en: 'Identifier, as the list gives it',
    }),
  }),
});
