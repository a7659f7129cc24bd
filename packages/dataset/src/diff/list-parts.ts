import { toWords } from '@pazabierta/formats/wording';
import { type Change, type Language, Quantity } from '@pazabierta/schema';
import { nameItem } from './name-item.ts';

/** One thing that differs within a cell, in words: where it is, what it was and what it is. */
export interface DifferentPart {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

const NOTHING = '—';

/**
 * What differs within the cell of a change, each thing by its path, such as `citation.locator.value`. A quantity is worded;
 * an item or a code that came or went whole is named.
 */
export function listParts({ field, before, after }: Change, language: Language): DifferentPart[] {
  const isWhole = field === null || (field.startsWith('codes.') && (before === null || after === null));
  if (!isWhole) return compare(field, before, after, language);
  const [old, now] = [before, after].map((item) => (item === null ? NOTHING : nameItem(item, language)));
  return [{ field: field ?? NOTHING, before: old ?? NOTHING, after: now ?? NOTHING }];
}

function compare(field: string, before: unknown, after: unknown, language: Language): DifferentPart[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const [old, now] = [toPhrase(before, language), toPhrase(after, language)];
  if (old !== null && now !== null && old !== now) return [{ field, before: old, after: now }];
  const keys = [...new Set([before, after].flatMap((each) => Object.keys(Object(each))))];
  const parts = keys.flatMap((key) => compare(`${field}.${key}`, at(before, key), at(after, key), language));
  // What has no words of its own, such as a text in the place of the same number, is shown as it is written.
  return parts.length > 0 ? parts : [{ field, before: JSON.stringify(before), after: JSON.stringify(after) }];
}

/** A value in words where it can be said in one phrase; otherwise `null`. */
function toPhrase(value: unknown, language: Language): string | null {
  if (value === null) return NOTHING;
  if (typeof value === 'string') return value.replaceAll(/\s+/g, ' ');
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) {
    const isPlain = value.every((each) => typeof each !== 'object');
    return isPlain ? `[${value.join(', ')}]` : null;
  }
  const quantity = Quantity.safeParse(value).data;
  return quantity === undefined ? null : toWords(quantity, language);
}

function at(value: unknown, key: string): unknown {
  return (value as Readonly<Record<string, unknown>> | null)?.[key] ?? null;
}
