import { toDecimal } from '@pazabierta/schema/quantity';

/** JSON as a release writes it, on one line: keys in the order in which they stand, numbers as canonical decimals, text in NFC. */
export function toCanonicalJson(value: unknown): string {
  if (typeof value === 'number') return toDecimal(value);
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (Array.isArray(value)) return `[${value.map(toCanonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(
      ([key, each]) => `${JSON.stringify(key)}:${toCanonicalJson(each)}`,
    );
    return `{${fields.join(',')}}`;
  }
  return JSON.stringify(value);
}
