/** How much of what both texts begin with is left before the first difference. */
const LEAD = 12;

/**
 * Cuts two texts so that both fit into a row side by side, and what differs can still be seen: first what they begin with alike,
 * then their ends.
 */
export function cutPair(before: string, after: string, room: number): readonly [string, string] {
  if (before.length + after.length <= room) return [before, after];
  const start = Math.max(0, countAlike(before, after) - LEAD);
  const [old, now] = [before, after].map((text) => cutStart(text, start)) as [string, string];
  const half = Math.floor(room / 2);
  return [cutEnd(old, Math.max(half, room - now.length)), cutEnd(now, Math.max(half, room - old.length))];
}

function countAlike(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

// A character of two units is never cut in half.
const cutStart = (text: string, from: number): string =>
  from === 0 ? text : `…${text.slice(from).replace(/^[\uDC00-\uDFFF]/, '')}`;

const cutEnd = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
