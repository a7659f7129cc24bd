/** An address as it is understood: its parameters in one order and one encoding, so that two ways of writing a question are one. */
export function toCanonicalAddress(address: string): URL {
  const url = new URL(address);
  url.searchParams.sort();
  return url;
}

/** The same address of one release, so that whoever keeps a file finds the same figures there later. */
export function toPinnedAddress(address: string, release: string): string {
  const url = new URL(address);
  url.searchParams.set('release', release);
  return toCanonicalAddress(url.href).href;
}
