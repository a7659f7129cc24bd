/** Throws where two values are not the same as JSON. Every runtime has this much, and not all have Node's assert. */
export function same(actual, expected) {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`Expected ${right?.slice(0, 300)}, got ${left?.slice(0, 300)}`);
}
