import { AbsenceReason } from '@pazabierta/schema';

/** Codes that stand for something that is not there. */
const ABSENT: ReadonlySet<unknown> = new Set([
  ...AbsenceReason.options,
  'not-stated',
  'not-checked',
  'missing',
]);

/**
 * Whether a value differs from an earlier one only in what was absent there: it was `null`, an empty list, a code that says so, an
 * absence, a wording that no source was seen to print, or a list to which something was added; in a group of fields, each of them.
 */
export function isAddition(before: unknown, after: unknown): boolean {
  if (JSON.stringify(before) === JSON.stringify(after)) return true;
  // What is absent for another reason than before is still not there.
  if (isAbsent(before)) return after === null || !isAbsent(after);
  if (Array.isArray(before)) return Array.isArray(after) && holdsInOrder(after, before);
  if (!isGroup(before) || !isGroup(after)) return false;
  return Object.keys(after).every((key) => isAddition(before[key] ?? null, after[key]));
}

function isAbsent(value: unknown): boolean {
  if (value === null || ABSENT.has(value)) return true;
  if (Array.isArray(value)) return value.length === 0;
  // An absence and a wording that no source prints both give the reason; what is there gives none.
  return isGroup(value) && AbsenceReason.safeParse(value['reason']).success;
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a list holds all that another holds, in the same order. */
function holdsInOrder(list: readonly unknown[], others: readonly unknown[]): boolean {
  const wanted = others.map((each) => JSON.stringify(each));
  let found = 0;
  for (const each of list) if (JSON.stringify(each) === wanted[found]) found += 1;
  return found === wanted.length;
}
