/** Numbers in memory that threads share. */
export const shared = {
  small: (length: number): Uint16Array<SharedArrayBuffer> =>
    new Uint16Array(new SharedArrayBuffer(length * Uint16Array.BYTES_PER_ELEMENT)),
  whole: (length: number): Uint32Array<SharedArrayBuffer> =>
    new Uint32Array(new SharedArrayBuffer(length * Uint32Array.BYTES_PER_ELEMENT)),
  real: (length: number): Float64Array<SharedArrayBuffer> =>
    new Float64Array(new SharedArrayBuffer(length * Float64Array.BYTES_PER_ELEMENT)),
};
