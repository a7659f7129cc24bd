declare const holds: unique symbol;

/**
 * The canonical JSON text of a value of type `Value`.
 *
 * Answers travel as text because a database can write JSON itself: rows that nobody needs as objects are never parsed.
 * Keys stand in the order of the schema, decimals as stored, without white space.
 *
 * @example
 * ```ts
 * import { type JsonText, parseJson, toJson } from '@pazabierta/query';
 *
 * const text: JsonText<{ value: number }> = toJson({ value: 217 });
 * text; // '{"value":217}'
 * parseJson(text).value; // 217
 * ```
 */
export type JsonText<Value> = string & { readonly [holds]: Value };

/**
 * The same text in UTF-8, as a database writes it and a network sends it: what nobody reads on the way is decoded by nobody.
 *
 * @example
 * ```ts
 * import { type JsonBytes, parseJson, toJson, toJsonBytes } from '@pazabierta/query';
 *
 * const bytes: JsonBytes<{ value: number }> = toJsonBytes(toJson({ value: 217 }));
 * bytes.length; // 13
 * parseJson(bytes).value; // 217
 * ```
 */
export type JsonBytes<Value> = Uint8Array<ArrayBuffer> & { readonly [holds]: Value };

/**
 * The canonical JSON of a value of type `Value`, as text or as bytes, whichever it is at hand as.
 *
 * @example
 * ```ts
 * import { type Json, parseJson, toJson, toJsonBytes } from '@pazabierta/query';
 *
 * const both: readonly Json<number[]>[] = [toJson([1, 2]), toJsonBytes(toJson([1, 2]))];
 * both.map((json) => parseJson(json).length); // [2, 2]
 * ```
 */
export type Json<Value> = JsonText<Value> | JsonBytes<Value>;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * The value that canonical JSON holds.
 *
 * @example
 * ```ts
 * import { parseJson, toJson } from '@pazabierta/query';
 *
 * parseJson(toJson({ value: 217 })).value; // 217
 * ```
 */
export function parseJson<Value>(json: Json<Value>): Value {
  return JSON.parse(toJsonText(json)) as Value;
}

/**
 * The JSON text of a value whose keys already stand in the order of its schema.
 *
 * @example
 * ```ts
 * import { toJson } from '@pazabierta/query';
 *
 * toJson({ value: 123000000, qualifier: 'more-than' }); // '{"value":123000000,"qualifier":"more-than"}'
 * ```
 */
export function toJson<Value>(value: Value): JsonText<Value> {
  return JSON.stringify(value) as JsonText<Value>;
}

/**
 * Canonical JSON as text.
 *
 * @example
 * ```ts
 * import { toJson, toJsonBytes, toJsonText } from '@pazabierta/query';
 *
 * toJsonText(toJsonBytes(toJson({ value: 217 }))); // '{"value":217}'
 * ```
 */
export function toJsonText<Value>(json: Json<Value>): JsonText<Value> {
  return typeof json === 'string' ? json : (decoder.decode(json) as JsonText<Value>);
}

/**
 * Canonical JSON as bytes.
 *
 * @example
 * ```ts
 * import { toJson, toJsonBytes } from '@pazabierta/query';
 *
 * toJsonBytes(toJson('año')).length; // 6
 * ```
 */
export function toJsonBytes<Value>(json: Json<Value>): JsonBytes<Value> {
  return typeof json === 'string' ? (encoder.encode(json) as JsonBytes<Value>) : json;
}
