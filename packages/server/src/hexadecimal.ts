/** Bytes in hexadecimal, two small digits each. */
export function toHexadecimal(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
