import type { Change, Language } from '@pazabierta/schema';
import { cutPair } from './cut-pair.ts';
import { type DifferentPart, listParts } from './list-parts.ts';

const WIDTH = 100;
const WIDEST_FIELD = 24;

const HEADERS = {
  es: ['clase', 'campo', 'antes', 'después'],
  en: ['kind', 'field', 'before', 'after'],
} as const;

/**
 * Changes as an aligned table: below the collection and id of each item one row for each thing that differs, with its kind, its field,
 * and what it was and is. A row is at most 100 columns wide unless its field is very long.
 */
export function formatChanges(changes: readonly Change[], language: Language): string[] {
  const rows = changes.map((change) => ({ change, parts: listParts(change, language) }));
  const kinds = Math.max(...changes.map(({ kind }) => kind.length), HEADERS[language][0].length);
  const fields = rows.flatMap(({ parts }) => parts.map(({ field }) => field.length));
  const widest = Math.min(Math.max(...fields, HEADERS[language][1].length), WIDEST_FIELD);
  const toRow = (kind: string, { field, before, after }: DifferentPart): string => {
    const start = `  ${kind.padEnd(kinds)}  ${field.padEnd(widest)}  `;
    return `${start}${cutPair(before, after, WIDTH - start.length - ' → '.length).join(' → ')}`;
  };
  const [kind, field, before, after] = HEADERS[language];
  return [
    toRow(kind, { field, before, after }),
    ...rows.flatMap(({ change, parts }, index) => {
      const item = toItem(change);
      const isFirst = index === 0 || toItem(changes[index - 1] as Change) !== item;
      return [...(isFirst ? [item] : []), ...parts.map((part) => toRow(change.kind, part))];
    }),
  ];
}

const toItem = ({ collection, id }: Change): string => `${collection}/${id}`;
