/** The cursor of the address at which the next page stands; `null` where it has none. Of the address itself nothing is used. */
export function nextCursor(address: string): string | null {
  return new URLSearchParams(address.split('?')[1]).get('cursor');
}
