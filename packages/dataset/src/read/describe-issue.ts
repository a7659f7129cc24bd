import type { Label } from '@pazabierta/schema';
import { inSpanish } from './in-spanish.ts';

/** What a zod issue says that is needed to word it. */
export interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
  readonly minimum?: unknown;
  readonly maximum?: unknown;
}

const FORMS: Readonly<Record<string, Label>> = {
  string: { es: 'un texto', en: 'a text' },
  number: { es: 'un número', en: 'a number' },
  array: { es: 'una lista', en: 'a list' },
  object: { es: 'un grupo de campos', en: 'a group of fields' },
};

/** Words an issue of a schema, and its remedy, in both languages. `value` is what was found there. */
export function describeIssue(issue: Issue, value: unknown): { message: Label; remedy: Label } {
  const written = typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  const now: Label =
    written === null ? { es: '', en: '' } : { es: `; dice «${written}»`, en: `; it says "${written}"` };
  if (value === undefined) {
    return {
      message: { es: 'Falta el campo', en: 'The field is missing' },
      remedy: {
        es: 'Escríbalo: este campo no se puede omitir',
        en: 'Write it: this field cannot be left out',
      },
    };
  }
  switch (issue.code) {
    case 'invalid_type': {
      const form = FORMS[String(issue.expected)] ?? {
        es: String(issue.expected),
        en: String(issue.expected),
      };
      return {
        message: { es: `Debe ser ${form.es}${now.es}`, en: `It must be ${form.en}${now.en}` },
        remedy: { es: `Escriba ${form.es}`, en: `Write ${form.en}` },
      };
    }
    case 'invalid_value': {
      const values = (issue.values ?? []).map(String).join(', ');
      return {
        message: { es: `No es un valor de la lista${now.es}`, en: `It is not a value of the list${now.en}` },
        remedy: { es: `Escriba uno de estos: ${values}`, en: `Write one of these: ${values}` },
      };
    }
    case 'too_small':
      return {
        message: { es: `Está vacío`, en: `It is empty` },
        remedy: {
          es: 'Escriba algo, o quite el campo si puede omitirse',
          en: 'Write something, or leave the field out where it may be',
        },
      };
    case 'too_big':
      return {
        message: {
          es: `Es demasiado largo: caben ${String(issue.maximum)}`,
          en: `It is too long: at most ${String(issue.maximum)} fit`,
        },
        remedy: { es: 'Acórtelo', en: 'Make it shorter' },
      };
    case 'invalid_union':
      return {
        message: {
          es: `No tiene ninguna de las formas posibles${now.es}`,
          en: `It has none of the possible forms${now.en}`,
        },
        remedy: {
          es: 'Revise los nombres y valores de sus campos',
          en: 'Look at the names and values of its fields',
        },
      };
    default:
      return {
        message: { es: `${inSpanish(issue.message)}${now.es}`, en: `${issue.message}${now.en}` },
        remedy: { es: 'Corríjalo para que lo cumpla', en: 'Change it so that this holds' },
      };
  }
}
