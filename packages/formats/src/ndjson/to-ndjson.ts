const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;

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
  const end = array.length - 1;
  if (end <= 1) return '';
  let lines = '';
  let depth = 0;
  let start = 1;
  for (let at = 1; at < end; at += 1) {
    const sign = array.charCodeAt(at);
    if (sign === QUOTE) at = findEndOfText(array, at);
    else if (sign === COMMA) {
      if (depth > 0) continue;
      lines += `${array.slice(start, at)}\n`;
      start = at + 1;
    } else depth += toStep(sign);
  }
  return `${lines}${array.slice(start, end)}\n`;
}

/** Where the text ends that begins at this quotation mark. */
function findEndOfText(array: string, begin: number): number {
  let at = begin + 1;
  while (at < array.length) {
    const sign = array.charCodeAt(at);
    if (sign === QUOTE) break;
    // A backslash takes the sign after it into the text, whatever it is.
    at += sign === BACKSLASH ? 2 : 1;
  }
  return at;
}

/** By how much a sign leads deeper into the value: 1 where a bracket opens, -1 where it closes. */
function toStep(sign: number): number {
  // Square and curly brackets differ by one bit.
  const bracket = sign | 0x20;
  if (bracket === 0x7b) return 1;
  return bracket === 0x7d ? -1 : 0;
}
