import type { CellChange } from './cells.ts';
import { composeChanges } from './compose-changes.ts';

/**
 * A change of a cell with why it was made: of one release, or of several put together.
 *
 * @example
 * ```ts
 * import { composeSteps, type ReasonedChange } from '@pazabierta/schema/change';
 *
 * const toChange = (release: string, before: number, after: number): ReasonedChange => {
 *   const kind = 'revised';
 *   return { field: 'value', kind, before, after, reasons: [{ release, kind }] };
 * };
 * // A value that went and came back is no change.
 * composeSteps([toChange('2026.2', 217, 218), toChange('2026.3', 218, 217)]); // []
 * ```
 */
export interface ReasonedChange extends CellChange {
  readonly kind: string;
  readonly reasons: readonly { readonly release: string; readonly kind: string }[];
}

/**
 * The changes of one item over several releases, put together as one step: each cell from its first value to its last, with the reasons of
 * every release that had a part in it, those through which its item went or came among them. A value that went and came back disappears.
 * An item that came is `added`, whatever happened to it on the way; otherwise the kind is that of the last reason, but for a cell that
 * differs only because its item went and came back, which is `revised`.
 *
 * @param changes - the changes of each release, oldest first.
 * @throws RangeError if a step does not begin where the one before it ends.
 * @example
 * ```ts
 * import { composeSteps } from '@pazabierta/schema/change';
 *
 * const toChange = (release: string, before: number, after: number) => {
 *   const kind = 'corrected';
 *   return { field: 'value', kind, before, after, reasons: [{ release, kind }] };
 * };
 * const [change] = composeSteps([toChange('2026.2', 217, 218), toChange('2026.3', 218, 220)]);
 * change?.after; // 220
 * change?.reasons.map(({ release }) => release); // ['2026.2', '2026.3']
 * ```
 */
export function composeSteps<Change extends ReasonedChange>(changes: readonly Change[]): Change[] {
  const last = changes.at(-1);
  if (last === undefined) return [];
  const steps = new Map<string, Change[]>();
  for (const change of changes) {
    const release = change.reasons[0]?.release ?? '';
    const step = steps.get(release);
    if (step === undefined) steps.set(release, [change]);
    else step.push(change);
  }
  const cells = [...steps.values()].reduce<readonly CellChange[]>(composeChanges, []);
  return cells.map(({ field, before, after }) => {
    const reasons = reasonsOf(field, changes);
    return {
      ...last,
      kind: kindOf({ field, before, after }, changes, reasons),
      field,
      before,
      after,
      reasons,
    };
  });
}

function kindOf(
  { field, before, after }: CellChange,
  changes: readonly ReasonedChange[],
  reasons: ReasonedChange['reasons'],
): string {
  if (field === null) return before === null ? 'added' : (reasons.at(-1)?.kind ?? 'removed');
  // Where the whole item came or went last, its kind says nothing of a cell that was there before and is there now.
  const isThroughItem =
    changes.findLast((change) => change.field === field || change.field === null)?.field === null;
  return isThroughItem && before !== null && after !== null ? 'revised' : (reasons.at(-1)?.kind ?? 'revised');
}

/** The reasons for a cell: its own and those of the whole item; for the whole item all there are. */
function reasonsOf<Change extends ReasonedChange>(
  field: string | null,
  changes: readonly Change[],
): Change['reasons'] {
  const own = changes.filter((change) => field === null || change.field === field || change.field === null);
  const reasons = own.flatMap((change) => change.reasons);
  const texts = reasons.map((reason) => JSON.stringify(reason));
  return reasons.filter((_, index) => texts.indexOf(texts[index] as string) === index);
}
