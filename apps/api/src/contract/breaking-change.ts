import type { Sentence } from '../sentence.ts';

/** By how much the version must rise before a change may be published. */
export type Rise = 'major' | 'minor';

interface KindOfChange {
  readonly needs: Rise;
  readonly text: Sentence;
}

const kind = (needs: Rise, es: string, en: string): KindOfChange => ({ needs, text: { es, en } });

/**
 * Every way in which a contract can break what was written against the one before. A field, a format or a status more breaks nothing: clients
 * pass over what they do not know. A value more in a closed list, or a wider limit, does not stop a client, but may mislead one (a qualifier
 * that it does not know), so it is told of with a minor version.
 */
export const KINDS_OF_CHANGE = {
  'operation-removed': kind('major', 'ya no está la operación', 'the operation is gone'),
  'operation-renamed': kind('major', 'la operación tiene otro nombre', 'the operation has another name'),
  'credentials-required': kind('major', 'hace falta una clave', 'a key is needed'),
  'parameter-removed': kind('major', 'ya no está el parámetro', 'the parameter is gone'),
  'parameter-required': kind('major', 'el parámetro es obligatorio', 'the parameter is required'),
  'parameter-rewritten': kind(
    'major',
    'el parámetro se escribe de otra manera',
    'the parameter is written otherwise',
  ),
  'default-changed': kind(
    'major',
    'vale otra cosa si no se da',
    'it means something else where it is not given',
  ),
  'body-removed': kind('major', 'ya no se acepta un cuerpo', 'no body is accepted any more'),
  'body-required': kind('major', 'el cuerpo es obligatorio', 'the body is required'),
  'body-format-removed': kind(
    'major',
    'el cuerpo ya no se acepta en ese formato',
    'the body is not accepted in that format any more',
  ),
  'field-refused': kind('major', 'ya no se acepta el campo', 'the field is not accepted any more'),
  'field-required': kind('major', 'el campo es obligatorio', 'the field is required'),
  'value-refused': kind('major', 'ya no se acepta un valor', 'a value is not accepted any more'),
  'type-refused': kind('major', 'ya no se acepta un tipo', 'a type is not accepted any more'),
  'limit-tightened': kind('major', 'el límite es más estrecho', 'the limit is narrower'),
  'answer-removed': kind('major', 'ya no está la respuesta', 'the answer is gone'),
  'format-removed': kind('major', 'ya no está el formato', 'the format is gone'),
  'header-removed': kind('major', 'ya no está la cabecera', 'the header is gone'),
  'header-optional': kind('major', 'la cabecera puede faltar', 'the header may be missing'),
  'field-removed': kind('major', 'ya no está el campo', 'the field is gone'),
  'field-optional': kind('major', 'el campo puede faltar', 'the field may be missing'),
  'type-added': kind('major', 'la respuesta puede tener otro tipo', 'the answer may have another type'),
  'value-added': kind('minor', 'la respuesta puede tener otro valor', 'the answer may have another value'),
  'limit-loosened': kind('minor', 'el límite es más ancho', 'the limit is wider'),
} as const satisfies Readonly<Record<string, KindOfChange>>;

export type ChangeKind = keyof typeof KINDS_OF_CHANGE;

/** One thing in a contract that breaks what was written against the one before. */
export interface BreakingChange {
  readonly kind: ChangeKind;
  /** Where, as a JSON pointer into the contract before; into the new one, where something was added. */
  readonly at: string;
  readonly was?: unknown;
  readonly is?: unknown;
  /** What went had been announced as going, by `deprecated`. */
  readonly announced?: boolean;
}
