import type { CellValue, Change, Collection, CollectionItems, Language } from '@pazabierta/schema';
import { type Bilingual, bothFrom, isBilingual } from '../wording/bilingual.ts';
import { toItemName } from '../wording/item-name.ts';
import { toChangedQuantity } from './changed-quantity.ts';
import type { Cell } from './column.ts';

/**
 * What the two sides of a change hold: a quantity its number, a text in both languages that of the language or, where only the other
 * language changed, that one with its code before it ("en: Networks"), an item its name, any other value its JSON.
 */
export function toChangedCells(change: Change, language: Language): readonly [before: Cell, after: Cell] {
  const { collection, field, before, after } = change;
  if (collection === 'observations' && (field === null || field === 'quantity')) {
    return [toNumber(change, before), toNumber(change, after)];
  }
  if (field === null) return [toName(collection, before, language), toName(collection, after, language)];
  if (isNullOrBilingual(before) && isNullOrBilingual(after)) {
    const changed = bothFrom(language).find((each) => textOf(before, each) !== textOf(after, each));
    if (changed !== undefined) {
      const mark = changed === language ? '' : `${changed}: `;
      return [toMarked(textOf(before, changed), mark), toMarked(textOf(after, changed), mark)];
    }
  }
  return [toPlain(before), toPlain(after)];
}

function toNumber(change: Change, side: CellValue): Cell {
  return toChangedQuantity(change, side)?.value ?? null;
}

function toName(collection: Collection, item: CellValue, language: Language): Cell {
  if (item === null) return null;
  return toItemName<Collection>(collection, item as CollectionItems[Collection], language);
}

function isNullOrBilingual(value: CellValue): value is (CellValue & Bilingual) | null {
  return value === null || isBilingual(value);
}

function textOf(text: Bilingual | null, language: Language): string | null {
  return text?.[language] ?? null;
}

function toMarked(text: string | null, mark: string): Cell {
  return text === null ? null : `${mark}${text}`;
}

function toPlain(value: CellValue): Cell {
  return value === null || typeof value === 'string' || typeof value === 'number'
    ? value
    : JSON.stringify(value);
}
