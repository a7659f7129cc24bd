import { applyChanges, reverseChanges } from './apply-changes.ts';
import { type CellChange, compareFields, type Item, isSame } from './cells.ts';
import { diffItems } from './diff-items.ts';

/**
 * The changes of one item over two steps as the changes of one step. A value that went and came back disappears.
 *
 * @param first - from the earliest version to the one in the middle.
 * @param second - from the one in the middle to the last.
 * @throws RangeError if the second step does not begin where the first ends.
 * @example
 * ```ts
 * import { composeChanges } from '@pazabierta/schema/change';
 *
 * const first = [{ field: 'value', before: 217, after: 218 }];
 * composeChanges(first, [{ field: 'value', before: 218, after: 220 }]); // [{ field: 'value', before: 217, after: 220 }]
 * composeChanges(first, [{ field: 'value', before: 218, after: 217 }]); // []
 * ```
 */
export function composeChanges(
  first: readonly CellChange[],
  second: readonly CellChange[],
): readonly CellChange[] {
  const [begins] = first;
  const [ends] = second;
  if (begins === undefined) return second;
  if (ends === undefined) return first;
  if (begins.field === null) {
    return diffItems(begins.before as Item | null, applyChanges(begins.after as Item | null, second));
  }
  if (ends.field === null) {
    return diffItems(
      applyChanges(ends.before as Item | null, reverseChanges(first)),
      ends.after as Item | null,
    );
  }
  const cells = new Map(first.map((change) => [change.field, change]));
  for (const change of second) {
    const { field, after } = change;
    const earlier = cells.get(field);
    if (earlier !== undefined && !isSame(earlier.after, change.before)) {
      throw new RangeError(
        `Cannot compose changes of "${field}": the second does not begin where the first ends`,
      );
    }
    const { before } = earlier ?? change;
    if (isSame(before, after)) cells.delete(field);
    else cells.set(field, { field, before, after });
  }
  return [...cells.values()].sort((a, b) => compareFields(a.field, b.field));
}
