/**
 * Remembers what an answer was, by its key: each is asked for once, however many wait for it. What failed is forgotten and asked again.
 *
 * @example
 * ```ts
 * import { remember } from '@pazabierta/query';
 *
 * let asked = 0;
 * const double = remember(async (number: number) => {
 *   asked += 1;
 *   return number * 2;
 * });
 * await Promise.all([double(2), double(2)]);
 * asked; // 1
 * ```
 */
export function remember<Key, Value>(ask: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const answer = ask(key);
    known.set(key, answer);
    answer.catch(() => known.delete(key));
    return answer;
  };
}
