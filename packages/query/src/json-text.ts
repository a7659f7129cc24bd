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
 * The value that a canonical JSON text holds.
 *
 * @example
 * ```ts
 * import { parseJson, toJson } from '@pazabierta/query';
 *
 * parseJson(toJson({ value: 217 })).value; // 217
 * ```
 */
export function parseJson<Value>(text: JsonText<Value>): Value {
  return JSON.parse(text) as Value;
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
