import type { Code } from '@pazabierta/schema';
import type { TextTree } from '../read/parse-yaml.ts';
import type { Words } from './import-finding.ts';
import { type ColumnUse, type Fields, type ImportMap, isFields, NAMED, textAt, VALUE } from './import-map.ts';
import { createCellReader } from './read-cell.ts';

/** Something wrong with one cell. */
export interface CellFault {
  readonly rule: string;
  readonly path: string;
  readonly words: Words;
}

/** The order of the fields of an observation in its line; others follow as the map has them. */
const ORDER = [
  'id',
  'since',
  'change',
  'indicator',
  'dimensions',
  'quantity',
  'absence',
  'asPrinted',
  'citation',
];

/** What makes a curated observation of the cells of a row, as the map says; faults are of those cells that cannot be taken. */
export type RowWriter = (cells: readonly string[]) => { tree: Fields; faults: readonly CellFault[] };

/**
 * A writer of rows by a map.
 *
 * @param columnOf - at which place of a row the cell of a column is.
 * @param codesOf - the codes of the list that belongs to a field.
 */
export function createRowWriter(
  { tree, columns }: ImportMap,
  columnOf: (use: ColumnUse) => number,
  codesOf: (path: string) => readonly Code[],
): RowWriter {
  const readers = new Map(
    columns.map((use) => [
      use.path,
      { index: columnOf(use), read: createCellReader(use, codesOf(use.path)) },
    ]),
  );
  const keys = [...ORDER, ...Object.keys(tree).filter((key) => !ORDER.includes(key))];
  const hasPrintedWords = tree['asPrinted'] !== undefined;
  const varying = new Set(columns.map(({ path }) => path.split('.')[0] ?? ''));

  return (cells) => {
    const faults: CellFault[] = [];
    let absence: Fields | undefined;
    let printed = '';
    const row: Record<string, TextTree> = {};
    for (const key of keys) {
      const field = key === 'asPrinted' && !hasPrintedWords && absence === undefined ? printed : tree[key];
      if (key === 'absence' && absence !== undefined) row[key] = absence;
      else if (field !== undefined && field !== '') {
        const filled = varying.has(key) ? fill(field, key) : field;
        if (absence === undefined || (key !== 'quantity' && key !== 'asPrinted')) row[key] = filled;
      }
    }
    // What is missing says so by itself; the status of the map is that of the figures.
    if (absence !== undefined) delete row['status'];
    if (typeof row['id'] === 'string') row['id'] = fillId(row['id'], row);
    return { tree: row, faults };

    function fill(at: TextTree, path: string): TextTree {
      const reader = readers.get(path);
      if (reader !== undefined) {
        const cell = toPlain(cells[reader.index] ?? '');
        const meaning = reader.read(cell);
        if ('text' in meaning) {
          if (path === VALUE) printed = cell;
          return meaning.text;
        }
        if ('absent' in meaning) absence = { reason: meaning.absent };
        else faults.push({ rule: meaning.rule, path, words: meaning.words });
        return cell;
      }
      if (typeof at === 'string') return at;
      if (!isFields(at)) return at;
      const filled: Record<string, TextTree> = {};
      for (const key in at) filled[key] = fill(at[key] as TextTree, `${path}.${key}`);
      return filled;
    }
  };
}

/** A cell without the spaces around it, in NFC like all that is curated. */
export function toPlain(cell: string): string {
  const text = cell.trim();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant, and it is in NFC.
  return /^[\x00-\x7f]*$/.test(text) ? text : text.normalize('NFC');
}

/** An id with the texts of fields in place of their names in braces, in lower case: `{dimensions.area}` is `mx-tla`. */
function fillId(pattern: string, row: Fields): string {
  return pattern.replace(NAMED, (whole, path: string) => {
    const text = textAt(row, path);
    return typeof text === 'string' ? text.toLowerCase() : whole;
  });
}
