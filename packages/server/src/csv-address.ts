/** The address of the whole as CSV, by the address without its suffix. */
export function csvAddress(url: URL): string {
  const table = new URL(url);
  table.pathname += '.csv';
  for (const name of ['format', 'cursor', 'limit', 'fields']) table.searchParams.delete(name);
  return table.href;
}
