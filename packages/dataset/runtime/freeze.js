/**
 * Freezes what is plain data, at every depth, and gives it back.
 *
 * @template T
 * @param {T} value
 * @returns {T}
 */
export function freeze(value) {
  for (const each of Object.values(Object(value))) if (typeof each === 'object') freeze(each);
  return Object.freeze(value);
}
