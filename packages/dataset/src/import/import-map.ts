import type { Finding } from '@pazabierta/schema';
import { createFinding } from '../read/create-finding.ts';
import type { CuratedFile } from '../read/curated-file.ts';
import { findNearest } from '../read/find-nearest.ts';
import { parseYaml, type TextTree } from '../read/parse-yaml.ts';
import type { Place } from '../read/place.ts';
import type { Words } from './import-finding.ts';

/** A column of the CSV that stands in a map in place of a text. */
export interface ColumnUse {
  /** The field of the observation that it fills, such as `dimensions.area`. */
  readonly path: string;
  readonly column: string;
  /** What some cells mean. */
  readonly codes: ReadonlyMap<string, string>;
  /** How cells write the codes of the list of this dimension, where not as the codes themselves: `INEGI`. */
  readonly scheme: string | null;
  /** The cells that stand for no figure, each with the reason. */
  readonly absent: ReadonlyMap<string, string>;
}

/** A map: one observation as it is curated, in which columns of a CSV stand in place of texts. */
export interface ImportMap {
  readonly place: Place;
  readonly tree: Fields;
  readonly columns: readonly ColumnUse[];
}

/** A group of fields. */
export type Fields = { readonly [key: string]: TextTree };

/** The code list in which a dimension has its codes. */
export const LIST_OF: Readonly<Record<string, string>> = {
  'dimensions.area': 'areas',
  'dimensions.fund': 'funds',
  'dimensions.role': 'roles',
};

/** The field that holds the figure itself. */
export const VALUE = 'quantity.value';

const KEYS = ['column', 'codes', 'scheme', 'absent'];

/** A field that an id names in braces: `{dimensions.area}`. */
export const NAMED = /\{([^{}]*)\}/g;

/** What stands at a path of a group of fields. */
export function textAt(tree: Fields, path: string): TextTree | undefined {
  return path
    .split('.')
    .reduce<TextTree | undefined>((at, key) => (isFields(at) ? at[key] : undefined), tree);
}

/** Whether a tree is a group of fields. */
export const isFields = (tree: TextTree | undefined): tree is Fields =>
  typeof tree === 'object' && !Array.isArray(tree);

/** Whether a tree of a map stands for a column. */
const isColumn = (tree: TextTree): boolean => isFields(tree) && tree['column'] !== undefined;

/** Parses a map; what is wrong with it becomes findings of the rules `yaml`, `map` and `source`. */
export function parseImportMap(file: CuratedFile): { map: ImportMap | null; findings: readonly Finding[] } {
  const { items, findings: broken } = parseYaml(file);
  const [item, second] = items;
  if (broken.length > 0 || item === undefined) return { map: null, findings: broken };
  const { tree, place } = item;
  const findings: Finding[] = [];
  const blame = (rule: string, path: string, words: Words): void => {
    findings.push(createFinding(rule, place, path, words));
  };
  if (second !== undefined || !isFields(tree)) {
    blame('map', '', NOT_ONE);
    return { map: null, findings };
  }
  const columns: ColumnUse[] = [];
  collect(tree, '');
  const { citation } = tree;
  if (!isFields(citation) || citation['source'] === undefined) blame('source', 'citation.source', NO_SOURCE);
  if (columns.every(({ path }) => path !== VALUE)) blame('map', VALUE, NO_VALUE);
  if (tree['absence'] !== undefined) blame('map', 'absence', ABSENCE_APART);
  for (const [, path = ''] of String(tree['id'] ?? '').matchAll(NAMED)) {
    if (typeof textAt(tree, path) !== 'string' && columns.every((use) => use.path !== path)) {
      blame('map', 'id', notNamed(path));
    }
  }
  return { map: findings.length === 0 ? { place, tree, columns } : null, findings };

  function collect(at: TextTree, path: string): void {
    if (isFields(at) && isColumn(at)) columns.push(parseUse(at, path));
    else if (Array.isArray(at)) {
      if (at.some(isColumn)) blame('map', path, NO_COLUMN_HERE);
    } else if (typeof at === 'object') {
      for (const [key, below] of Object.entries(at)) collect(below, path === '' ? key : `${path}.${key}`);
    }
  }

  function parseUse(use: Fields, path: string): ColumnUse {
    const { column, scheme, codes, absent } = use;
    for (const key of Object.keys(use)) {
      if (!KEYS.includes(key)) blame('map', `${path}.${key}`, unknownKey(key));
    }
    if (path === 'since' || path.startsWith('change')) blame('map', path, NO_COLUMN_HERE);
    if (typeof column !== 'string') blame('map', `${path}.column`, notAText('column'));
    if (scheme !== undefined && (typeof scheme !== 'string' || LIST_OF[path] === undefined)) {
      blame('map', `${path}.scheme`, NO_SCHEME_HERE);
    }
    if (absent !== undefined && path !== VALUE) blame('map', `${path}.absent`, NO_ABSENCE_HERE);
    return {
      path,
      column: String(column).trim(),
      scheme: typeof scheme === 'string' ? scheme : null,
      codes: parseTable(codes, `${path}.codes`),
      absent: parseTable(absent, `${path}.absent`),
    };
  }

  function parseTable(table: TextTree | undefined, path: string): ReadonlyMap<string, string> {
    if (table === undefined) return new Map();
    const entries = isFields(table) ? Object.entries(table) : [];
    const texts = entries.flatMap(([cell, text]): [string, string][] =>
      typeof text === 'string' ? [[cell.trim(), text]] : [],
    );
    if (!isFields(table) || texts.length < entries.length) blame('map', path, NOT_A_TABLE);
    return new Map(texts);
  }
}

/** A finding against a map whose column the CSV does not have. */
export function missingColumn({ path, column }: ColumnUse, place: Place, header: readonly string[]): Finding {
  const nearest = findNearest(column, header);
  const all = header.join(', ');
  return createFinding('map', place, `${path}.column`, {
    message: {
      es: `El CSV no tiene la columna «${column}»; tiene ${all}`,
      en: `The CSV has no column "${column}"; it has ${all}`,
    },
    remedy:
      nearest === null
        ? { es: 'Escriba el nombre de una de ellas', en: 'Write the name of one of them' }
        : { es: `Escriba «${nearest}», si es esa`, en: `Write "${nearest}" if that is meant` },
  });
}

const NOT_ONE: Words = {
  message: {
    es: 'El mapa debe ser una sola observación, con columnas en lugar de textos',
    en: 'The map must be one observation, with columns in place of texts',
  },
  remedy: {
    es: 'Escríbala sin «-» delante, con sus campos uno debajo de otro',
    en: 'Write it without "-" before it, its fields one below the other',
  },
};

const NO_SOURCE: Words = {
  message: {
    es: 'El mapa no dice de qué fuente salen las cifras',
    en: 'The map does not say from which source the figures come',
  },
  remedy: {
    es: 'Escriba en citation.source el identificador de una fuente de sources, o { column: … } si cada fila nombra la suya',
    en: 'Write the id of a source of sources in citation.source, or { column: … } where each row names its own',
  },
};

const NO_VALUE: Words = {
  message: {
    es: 'El mapa no dice en qué columna están las cifras',
    en: 'The map does not say in which column the figures are',
  },
  remedy: {
    es: 'Escriba quantity: { value: { column: … } }',
    en: 'Write quantity: { value: { column: … } }',
  },
};

const ABSENCE_APART: Words = {
  message: {
    es: 'Una ausencia no se escribe en el mapa: la dice la celda',
    en: 'An absence is not written in the map: the cell says it',
  },
  remedy: {
    es: 'Diga en quantity.value qué celdas no traen cifra y por qué: absent: { ND: not-published }',
    en: 'Say in quantity.value which cells have no figure, and why: absent: { ND: not-published }',
  },
};

const NO_COLUMN_HERE: Words = {
  message: {
    es: 'Aquí no puede ir una columna: es lo mismo para toda la importación',
    en: 'No column can stand here: it is the same for the whole import',
  },
  remedy: { es: 'Escriba el texto', en: 'Write the text' },
};

const NO_SCHEME_HERE: Words = {
  message: {
    es: '«scheme» solo vale en dimensions.area, dimensions.fund y dimensions.role, y es un texto',
    en: '"scheme" holds only in dimensions.area, dimensions.fund and dimensions.role, and is a text',
  },
  remedy: {
    es: 'Quítelo, o escriba en codes qué significa cada celda',
    en: 'Remove it, or write in codes what each cell means',
  },
};

const NO_ABSENCE_HERE: Words = {
  message: { es: '«absent» solo vale en quantity.value', en: '"absent" holds only in quantity.value' },
  remedy: { es: 'Póngalo allí, o quítelo', en: 'Put it there, or remove it' },
};

const NOT_A_TABLE: Words = {
  message: {
    es: 'Debe ser una tabla de celdas y lo que significan',
    en: 'It must be a table of cells and what they mean',
  },
  remedy: { es: 'Escriba { Celda: texto, Otra: texto }', en: 'Write { Cell: text, Other: text }' },
};

function notNamed(path: string): Words {
  return {
    message: {
      es: `El identificador nombra el campo «${path}», que el mapa no tiene`,
      en: `The id names the field "${path}", which the map does not have`,
    },
    remedy: {
      es: 'Nombre uno del mapa, como {dimensions.area}',
      en: 'Name one of the map, such as {dimensions.area}',
    },
  };
}

function notAText(key: string): Words {
  return {
    message: { es: `«${key}» debe ser un texto`, en: `"${key}" must be a text` },
    remedy: {
      es: 'Escriba el nombre de la columna como está en la primera fila del CSV',
      en: 'Write the name of the column as it stands in the first row of the CSV',
    },
  };
}

function unknownKey(key: string): Words {
  const known = KEYS.join(', ');
  return {
    message: { es: `Una columna no tiene «${key}»`, en: `A column has no "${key}"` },
    remedy: { es: `Quítelo, o use uno de estos: ${known}`, en: `Remove it, or use one of these: ${known}` },
  };
}
