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
 * A value that was read already; it is not to be changed, since parts of it may be parts of others.
 *
 * @example
 * ```ts
 * import { type JsonValue, parseJson, toJsonText } from '@pazabierta/query';
 *
 * const json: JsonValue<{ readonly value: number }> = { value: { value: 217 } };
 * parseJson(json) === json.value; // true
 * toJsonText(json); // '{"value":217}'
 * ```
 */
export interface JsonValue<Value> {
  readonly value: Value;
}

/**
 * The canonical JSON of a value of type `Value`, as text, as bytes or read, whichever it is at hand as.
 *
 * @example
 * ```ts
 * import { type Json, parseJson, toJson, toJsonBytes } from '@pazabierta/query';
 *
 * const json: readonly Json<number[]>[] = [toJson([1, 2]), toJsonBytes(toJson([1, 2])), { value: [1, 2] }];
 * json.map((each) => parseJson(each).length); // [2, 2, 2]
 * ```
 */
export type Json<Value> = JsonText<Value> | JsonBytes<Value> | JsonValue<Value>;

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
  return typeof json !== 'string' && 'value' in json ? json.value : JSON.parse(toJsonText(json));
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
  if (typeof json === 'string') return json;
  return 'value' in json ? toJson(json.value) : (decoder.decode(json) as JsonText<Value>);
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
  return json instanceof Uint8Array ? json : (encoder.encode(toJsonText(json)) as JsonBytes<Value>);
}
