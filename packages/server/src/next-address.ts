/** The address of the page that begins at a cursor. */
export function nextAddress(url: URL, cursor: string): string {
  const next = new URL(url);
  next.searchParams.set('cursor', cursor);
  return next.href;
}
