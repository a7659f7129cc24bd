import { AbsenceReason } from '@pazabierta/schema';

/** Something absent: the field that would hold it (`observations.members.absence`) and why it is not there. */
export interface FoundAbsence {
  readonly field: string;
  readonly reason: AbsenceReason;
}

const REASONS: ReadonlySet<string> = new Set(AbsenceReason.options);

/** Every coded absence in the items of a collection, wherever a schema has a place for one. */
export function listAbsences(collection: string, items: readonly unknown[]): FoundAbsence[] {
  const found: FoundAbsence[] = [];
  for (const item of items) walk(item, collection, found);
  return found;
}

function walk(value: unknown, field: string, found: FoundAbsence[]): void {
  if (Array.isArray(value)) {
    for (const each of value) walk(each, field, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) {
      const isReason = name === 'reason' || name.endsWith('Absence');
      if (isReason && typeof each === 'string' && REASONS.has(each)) {
        found.push({ field: name === 'reason' ? field : `${field}.${name}`, reason: each as AbsenceReason });
      } else {
        walk(each, `${field}.${name}`, found);
      }
    }
  }
}
