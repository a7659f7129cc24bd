const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const NEW_LINE = 0x0a;

/**
 * The items of a JSON array, one a line (NDJSON, https://github.com/ndjson/ndjson-spec), each byte for byte as it stands in the array: nothing
 * is parsed, so no number changes its spelling.
 *
 * @param array - the JSON of an array in UTF-8, without white space, as canonical JSON has none.
 * @example
 * ```ts
 * import { toNdjson } from '@pazabierta/formats/ndjson';
 *
 * const array = new TextEncoder().encode('[{"value":1.0},{"value":2}]');
 * new TextDecoder().decode(toNdjson(array)); // '{"value":1.0}\n{"value":2}\n'
 * ```
 */
export function toNdjson(array: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (array.length <= 2) return new Uint8Array();
  const lines = array.slice(1);
  const end = lines.length - 1;
  let depth = 0;
  for (let at = 0; at < end; at += 1) {
    const sign = lines[at] as number;
    if (sign === QUOTE) at = findEndOfText(lines, at);
    else if (sign === COMMA) {
      if (depth === 0) lines[at] = NEW_LINE;
    } else depth += toStep(sign);
  }
  lines[end] = NEW_LINE;
  return lines;
}

/** Where the text ends that begins at this quotation mark. */
function findEndOfText(array: Uint8Array, begin: number): number {
  let at = begin + 1;
  while (at < array.length) {
    const sign = array[at];
    if (sign === QUOTE) break;
    // A backslash takes the sign after it into the text, whatever it is.
    at += sign === BACKSLASH ? 2 : 1;
  }
  return at;
}

/** By how much a sign leads deeper into the value: 1 where a bracket opens, -1 where it closes. */
function toStep(sign: number): number {
  // Square and curly brackets differ by one bit. No byte of a letter beyond ASCII is either.
  const bracket = sign | 0x20;
  if (bracket === 0x7b) return 1;
  return bracket === 0x7d ? -1 : 0;
}
