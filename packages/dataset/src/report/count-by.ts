/** How often each value occurs, in order of the values; `undefined` is not counted. */
export function countBy<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string | undefined,
): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const item of items) {
    const value = keyOf(item);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
