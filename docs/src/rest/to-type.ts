import type { Label, Language } from '@pazabierta/schema';
import { toCode } from '../markdown/escape.ts';
import type { Schema } from './contract.ts';
import { nameOf } from './resolve.ts';

const TYPES: Readonly<Record<string, Label>> = {
  string: { es: 'texto', en: 'text' },
  number: { es: 'número', en: 'number' },
  integer: { es: 'entero', en: 'integer' },
  boolean: { es: '`true` o `false`', en: '`true` or `false`' },
  object: { es: 'objeto', en: 'object' },
  array: { es: 'lista', en: 'list' },
  null: { es: '`null`', en: '`null`' },
};
const FORMATS: Readonly<Record<string, Label>> = {
  uri: { es: 'dirección', en: 'address' },
  date: { es: 'fecha `AAAA-MM-DD`', en: 'date `YYYY-MM-DD`' },
  binary: { es: 'bytes', en: 'bytes' },
};
const WORDS = {
  es: {
    any: 'cualquier valor',
    list: 'lista de',
    or: ' o ',
    from: 'de',
    to: 'a',
    upTo: 'hasta',
    form: 'con la forma',
    characters: 'caracteres',
    atLeast: 'desde',
  },
  en: {
    any: 'any value',
    list: 'list of',
    or: ' or ',
    from: 'from',
    to: 'to',
    upTo: 'up to',
    form: 'of the form',
    characters: 'characters',
    atLeast: 'from',
  },
} as const;

/** Patterns that are longer than this tell a reader nothing. */
const LONGEST_PATTERN = 40;

/** What JSON Schema writes where an integer has no end of its own. */
const UNBOUNDED = Number.MAX_SAFE_INTEGER;

/** What the types of one page are written with. */
export interface TypeSetting {
  readonly language: Language;
  /** The place of each schema, as seen from the page. */
  readonly places: ReadonlyMap<string, string>;
}

/** The type of a value as Markdown: schemas as links, closed lists with all their values. */
export function toType(schema: Schema, setting: TypeSetting): string {
  const words = WORDS[setting.language];
  if (schema.$ref !== undefined) return toSchemaLink(nameOf({ $ref: schema.$ref }), setting);
  if (schema.anyOf !== undefined) {
    return [...new Set(schema.anyOf.map((each) => toType(each, setting)))].join(words.or);
  }
  if (schema.const !== undefined) return toCode(String(schema.const));
  if (schema.enum !== undefined) return schema.enum.map((value) => toCode(String(value))).join(', ');
  if (schema.items !== undefined && Object.keys(schema.items).length > 0) {
    const most = schema.maxItems === undefined ? '' : ` (${words.upTo} ${schema.maxItems})`;
    return `${words.list} ${toType(schema.items, setting)}${most}`;
  }
  if (schema.type === undefined) return words.any;
  return [schema.type]
    .flat()
    .map((type) => toPlainType(type, schema, setting.language))
    .join(words.or);
}

/** A schema by its name, with a link to its table. */
export function toSchemaLink(name: string, { places }: Pick<TypeSetting, 'places'>): string {
  const place = places.get(name);
  if (place === undefined) throw new Error(`The schema "${name}" has no place`);
  return `[${name}](${place})`;
}

function toPlainType(type: string, schema: Schema, language: Language): string {
  const words = WORDS[language];
  const name = (schema.format === undefined ? undefined : FORMATS[schema.format]) ?? TYPES[type];
  if (name === undefined) throw new Error(`The type "${type}" has no name`);
  if (type === 'string' && schema.pattern !== undefined && schema.pattern.length <= LONGEST_PATTERN) {
    return `${name[language]} ${words.form} ${toCode(schema.pattern)}`;
  }
  if (type === 'string' && schema.maxLength !== undefined) {
    return `${name[language]} (${words.upTo} ${schema.maxLength} ${words.characters})`;
  }
  if (type === 'integer' || type === 'number') return `${name[language]}${toRange(schema, language)}`;
  return name[language];
}

function toRange({ minimum = -UNBOUNDED, maximum = UNBOUNDED }: Schema, language: Language): string {
  const words = WORDS[language];
  if (minimum > -UNBOUNDED && maximum < UNBOUNDED) return `, ${words.from} ${minimum} ${words.to} ${maximum}`;
  if (minimum > -UNBOUNDED) return `, ${words.atLeast} ${minimum}`;
  return maximum < UNBOUNDED ? `, ${words.upTo} ${maximum}` : '';
}
