import type { Language, Text } from '@pazabierta/schema';
import type { Column } from './column.ts';

/**
 * The columns of a text in one language: the wording, its status, and the reason why no printed wording is given.
 * The other language never takes the place of an absent one.
 */
export function textColumns<Item>(
  header: string,
  textOf: (item: Item) => Text,
  language: Language,
): readonly Column<Item>[] {
  return [
    { header, language, of: (item) => textOf(item)[language] },
    { header: `${header}_status`, language, of: (item) => textOf(item).wording[language].status },
    { header: `${header}_reason`, language, of: (item) => textOf(item).wording[language].reason },
  ];
}
