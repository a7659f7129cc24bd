/** How many single-letter changes (insert, delete, replace, swap of neighbours) lead from one text to the other. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? a.length;
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The valid value that is nearest to what somebody wrote, or `null` where none is near (more than half of its letters differ).
 * How near it is, is told by the letters inserted, deleted, replaced or swapped (optimal string alignment). Letter case and accents do not count.
 *
 * @example
 * ```ts
 * import { nearest } from '@pazabierta/query';
 *
 * nearest('MX-TLX', ['MX-OAX', 'MX-TLA']); // 'MX-TLA'
 * nearest('zzz', ['fortaseg', 'fasp']); // null
 * ```
 */
export function nearest(written: string, valid: Iterable<string>): string | null {
  const wanted = fold(written.slice(0, 120));
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of valid) {
    const folded = fold(candidate);
    if (Math.abs(folded.length - wanted.length) >= least) continue;
    const changes = distance(wanted, folded);
    if (changes < least) {
      least = changes;
      best = candidate;
    }
  }
  return best !== null && least <= Math.max(best.length, wanted.length) / 2 ? best : null;
}
