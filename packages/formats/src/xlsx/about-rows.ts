import type { Label } from '@pazabierta/schema';
import { citeRelease } from '../citations/cite-release.ts';
import type { Cell } from '../table/column.ts';
import { COLUMN_TEXTS } from '../table/column-texts.ts';
import type { Table } from '../table/table.ts';

const WORDS = {
  citation: { es: 'Cómo citar', en: 'How to cite' },
  license: { es: 'Licencia', en: 'Licence' },
  release: { es: 'Edición', en: 'Release' },
  issued: { es: 'Fecha de la edición', en: 'Date of the release' },
  address: { es: 'Dirección', en: 'Address' },
  column: { es: 'Columna', en: 'Column' },
  holds: { es: 'Contiene', en: 'Holds' },
  meaning: { es: 'Qué es', en: 'What it is' },
  text: { es: 'texto', en: 'text' },
  number: { es: 'número', en: 'number' },
} satisfies Readonly<Record<string, Label>>;

/** The rows of the sheet that says whose the data are, how to cite them, and what each column holds. */
export function toAboutRows(
  { columns, language, context: { release } }: Pick<Table<unknown>, 'columns' | 'language' | 'context'>,
  address: string,
): Cell[][] {
  const word = (name: keyof typeof WORDS): string => WORDS[name][language];
  return [
    [word('citation'), citeRelease(release, language)],
    [word('license'), release.license],
    [word('release'), release.id],
    [word('issued'), release.issued],
    [word('address'), address],
    [],
    [word('column'), word('holds'), word('meaning')],
    ...columns.map(({ name, type }) => [name, word(type), COLUMN_TEXTS[name]?.[language] ?? null]),
  ];
}
