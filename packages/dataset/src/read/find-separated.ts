import { type Document, isScalar, type Pair, visit } from 'yaml';

/** A number written with commas between its thousands, and where it stands in the text of its file. */
export interface Separated {
  readonly written: string;
  readonly plain: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds numbers with thousands separators between braces. There a comma ends the field, so that `{ value: 2,170 }` says
 * that the value is 2 and that there is a field named 170, without a value.
 */
export function findSeparated(document: Document): Separated[] {
  const found: Separated[] = [];
  visit(document, {
    Map(_, { flow, items }) {
      if (flow !== true) return;
      items.forEach((pair, index) => {
        const first = pair.value;
        if (!isScalar(first) || !/^[-+]?\d+$/.test(String(first.value))) return;
        const after = items.slice(index + 1);
        const end = after.findIndex((each) => !isBareNumber(each));
        const groups = (end === -1 ? after : after.slice(0, end)).map(({ key }) => key);
        const last = groups.at(-1);
        if (!isScalar(last)) return;
        const parts = [first, ...groups].map((part) => (isScalar(part) ? String(part.value) : ''));
        found.push({
          written: parts.join(','),
          plain: parts.join(''),
          from: first.range?.[0] ?? 0,
          to: last.range?.[1] ?? 0,
        });
      });
    },
  });
  return found;
}

function isBareNumber({ key, value }: Pair): boolean {
  return value === null && isScalar(key) && /^\d+(?:\.\d+)?$/.test(String(key.value));
}
