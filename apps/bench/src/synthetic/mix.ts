/** A whole number below 2^32 that looks drawn by chance and follows from two others alone, so that every run has the same ones (Murmur3's finaliser). */
export function mix(number: number, seed: number): number {
  let hash = Math.imul(number ^ seed, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ seed, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
