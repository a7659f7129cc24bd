/** Things that repeat and the small integers that stand for them; the new ones are those that nobody has written yet. */
export interface Interned<Value> {
  /** The key of a thing, named by a text that is the same for the same thing; what is seen for the first time gets the next one. */
  key(name: string, value: () => Value): number;
  /** What was seen for the first time since the last call, with its keys. */
  takeNew(): { readonly key: number; readonly value: Value }[];
}

/** Starts a list of interned things with those that have a key already. */
export function startInterned<Value>(known: Iterable<readonly [name: string, key: number]>): Interned<Value> {
  const keys = new Map(known);
  let fresh: { key: number; value: Value }[] = [];
  return {
    key(name, value) {
      const found = keys.get(name);
      if (found !== undefined) return found;
      const key = keys.size + 1;
      fresh.push({ key, value: value() });
      keys.set(name, key);
      return key;
    },
    takeNew() {
      const taken = fresh;
      fresh = [];
      return taken;
    },
  };
}
