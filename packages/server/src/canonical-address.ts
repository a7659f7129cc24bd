/** An address as it is understood: its parameters in one order and one encoding, so that two ways of writing a question are one. */
export function toCanonicalAddress(address: string): URL {
  const url = new URL(address);
  url.searchParams.sort();
  return url;
}
