import type { Label } from '@pazabierta/schema';
import { parseDecimal, toDecimal } from '@pazabierta/schema/quantity';
import { describeIssue, type Issue } from './read/describe-issue.ts';
import { findNearest } from './read/find-nearest.ts';
import type { TextTree } from './read/parse-yaml.ts';

/** What this module needs to know of a zod schema: how it is built, and how to judge a value by it. */
export interface Schema {
  readonly def: {
    readonly type: string;
    readonly shape?: Readonly<Record<string, Schema>>;
    readonly element?: Schema;
    readonly innerType?: Schema;
    readonly options?: readonly Schema[];
  };
  safeParse(value: unknown): {
    readonly success: boolean;
    readonly error?: { readonly issues: readonly Issue[] };
  };
}

/** Something wrong at one path of an item. */
export interface FormFault {
  readonly path: string;
  readonly message: Label;
  readonly remedy: Label;
}

/**
 * Reads a tree of texts by the curated form of a published schema, and says all that is wrong with it.
 *
 * The curated form is the published one, in which nullable fields, arrays and objects made only of these may be left out
 * (they become `null` and `[]`), numbers are canonical decimal texts, and `workedOut` names the paths that are never written
 * by hand: they are absent from the value, too. `beside` names the fields that an item has beside those of its schema.
 */
export function readCuratedForm(
  schema: Schema,
  tree: TextTree,
  workedOut: readonly string[] = [],
  beside: readonly string[] = [],
): { readonly value: unknown; readonly faults: readonly FormFault[] } {
  const faults: FormFault[] = [];
  const value = fill(schema, tree, '');
  judge(schema, value, '');
  return { value, faults };

  function fill(at: Schema, text: TextTree | undefined, path: string): unknown {
    const { type, shape, element, innerType, options } = at.def;
    if (text === undefined) return mayBeLeftOut(at) ? empty(at) : undefined;
    if (innerType !== undefined) return fill(innerType, text, path);
    if (type === 'number' && typeof text === 'string') return readNumber(text, path);
    if (options !== undefined) return fill(chooseOption(options, text), text, path);
    if (element !== undefined && Array.isArray(text)) {
      return (text as readonly TextTree[]).map((each, index) => fill(element, each, join(path, `${index}`)));
    }
    if (shape === undefined || !isMapping(text)) return text;
    const known = Object.keys(shape).filter((key) => !workedOut.includes(join(path, key)));
    for (const key of Object.keys(text)) {
      if (workedOut.includes(join(path, key))) faults.push(written(join(path, key)));
      else if (!Object.hasOwn(shape, key)) {
        faults.push(unknownField(path, key, path === '' ? [...known, ...beside] : known));
      }
    }
    return Object.fromEntries(
      known.flatMap((key): [string, unknown][] => {
        const filled = fill(
          shape[key] as Schema,
          Object.hasOwn(text, key) ? text[key] : undefined,
          join(path, key),
        );
        return filled === undefined ? [] : [[key, filled]];
      }),
    );
  }

  function readNumber(text: string, path: string): unknown {
    try {
      return parseDecimal(text);
    } catch {
      faults.push(notCanonical(text, path));
      return text;
    }
  }

  /** Judges by the schema itself, field by field around what is worked out. */
  function judge(at: Schema, value: unknown, path: string): void {
    const { shape, innerType } = at.def;
    const isWhole = !workedOut.some((each) => path === '' || each.startsWith(`${path}.`));
    if (!isWhole && innerType !== undefined) {
      if (value !== null) judge(innerType, value, path);
    } else if (!isWhole && shape !== undefined && isMapping(value)) {
      for (const [key, field] of Object.entries(shape)) {
        if (!workedOut.includes(join(path, key))) judge(field, value[key], join(path, key));
      }
    } else {
      for (const issue of at.safeParse(value).error?.issues ?? []) {
        const where = join(path, issue.path.map(String).join('.'));
        const isKnown = faults.some((fault) => fault.path === where);
        if (!isKnown) faults.push({ path: where, ...describeIssue(issue, valueAt(value, issue.path)) });
      }
    }
  }
}

const join = (path: string, key: string): string =>
  path === '' || key === '' ? path + key : `${path}.${key}`;

function isMapping(value: unknown): value is Readonly<Record<string, TextTree>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mayBeLeftOut({ def }: Schema): boolean {
  if (def.type === 'nullable' || def.type === 'array' || def.type === 'null') return true;
  if (def.options !== undefined) return def.options.some(mayBeLeftOut);
  return def.shape !== undefined && Object.values(def.shape).every(mayBeLeftOut);
}

function empty({ def }: Schema): unknown {
  if (def.type === 'array') return [];
  if (def.shape === undefined) return null;
  return Object.fromEntries(Object.entries(def.shape).map(([key, field]) => [key, empty(field)]));
}

/** The option that a text was written for: a number where it is one, and an object that has the fields that are written. */
function chooseOption(options: readonly Schema[], text: TextTree): Schema {
  const fits = ({ def }: Schema): boolean => {
    if (def.type === 'number') return typeof text === 'string' && isCanonical(text);
    if (def.shape === undefined) return typeof text === 'string' && def.type !== 'null';
    return isMapping(text) && Object.keys(text).every((key) => Object.hasOwn(def.shape ?? {}, key));
  };
  const numbersFirst = options.toSorted(
    (a, b) => Number(b.def.type === 'number') - Number(a.def.type === 'number'),
  );
  return numbersFirst.find(fits) ?? (options[0] as Schema);
}

function isCanonical(text: string): boolean {
  try {
    parseDecimal(text);
    return true;
  } catch {
    return false;
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((at: unknown, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

function written(path: string): FormFault {
  return {
    path,
    message: { es: `«${path}» no se escribe a mano`, en: `"${path}" is not written by hand` },
    remedy: {
      es: 'Quite el campo: se obtiene del indicador, de su unidad y de la cantidad',
      en: 'Leave the field out: it is worked out from the indicator, its unit and the quantity',
    },
  };
}

function unknownField(around: string, key: string, known: readonly string[]): FormFault {
  const path = join(around, key);
  const nearest = findNearest(key, known);
  const fields = known.join(', ');
  return {
    path,
    message: { es: `No existe el campo «${path}»`, en: `There is no field "${path}"` },
    remedy:
      nearest === null
        ? { es: `Quítelo, o use uno de estos: ${fields}`, en: `Remove it, or use one of these: ${fields}` }
        : {
            es: `Escriba «${nearest}», si es ese; los campos son ${fields}`,
            en: `Write "${nearest}" if that is meant; the fields are ${fields}`,
          },
  };
}

function notCanonical(text: string, path: string): FormFault {
  const plain = Number(text.replaceAll(/[,_'\s\u00a0\u202f]/gu, ''));
  const right = text.trim() !== '' && Number.isFinite(plain) ? canonical(plain) : null;
  return {
    path,
    message: {
      es: `«${text}» no es un número en su forma única`,
      en: `"${text}" is not a number in its one canonical form`,
    },
    remedy:
      right === null
        ? {
            es: 'Escriba solo cifras, con punto decimal y signo menos si hacen falta, como 28.6',
            en: 'Write digits only, with a decimal point and a minus sign where needed, such as 28.6',
          }
        : { es: `Escriba ${right}`, en: `Write ${right}` },
  };
}

function canonical(value: number): string | null {
  try {
    return toDecimal(value === 0 ? 0 : value);
  } catch {
    return null;
  }
}
