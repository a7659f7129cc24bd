/** A text whole, or a sign that opens, closes or parts values. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},]/g;

/**
 * The items of a JSON array, one a line (NDJSON, https://github.com/ndjson/ndjson-spec), each byte for byte as it stands in the array: nothing
 * is parsed, so no number changes its spelling.
 *
 * @param array - the JSON text of an array without line breaks, as canonical JSON has none.
 * @example
 * ```ts
 * import { toNdjson } from '@pazabierta/formats/ndjson';
 *
 * toNdjson('[{"value":1.0},{"value":2}]'); // '{"value":1.0}\n{"value":2}\n'
 * ```
 */
export function toNdjson(array: string): string {
  const lines: string[] = [];
  let depth = 0;
  let start = 1;
  for (const { 0: token, index } of array.matchAll(TOKEN)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    const ends = token === ',' ? depth === 1 : depth === 0 && token === ']';
    if (!ends) continue;
    if (index > start) lines.push(`${array.slice(start, index)}\n`);
    start = index + 1;
  }
  return lines.join('');
}
