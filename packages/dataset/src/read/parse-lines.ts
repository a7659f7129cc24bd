import type { Finding } from '@pazabierta/schema';
import { createFinding } from './create-finding.ts';
import type { CuratedFile } from './curated-file.ts';
import type { TextItem, TextTree } from './parse-yaml.ts';
import type { Place } from './place.ts';

/** Every path of a line stands on that line. */
const ON_ITS_LINE: Place['lines'] = new Map();

/**
 * Parses a file that holds one item a line as JSON (NDJSON), in which every scalar is a text. It is what an import writes, so that a
 * line has one form: that in which `JSON.stringify` writes it. What is broken becomes a finding of the rule `yaml`, of which JSON is a part.
 */
export function parseLines(file: CuratedFile): { items: TextItem[]; findings: Finding[] } {
  const lines = file.text.normalize('NFC').split('\n');
  if (lines.at(-1) === '') lines.pop();
  const items: TextItem[] = [];
  const findings: Finding[] = [];
  if (file.text.includes('\uFFFD')) findings.push(notUtf8(file, lines));
  if (lines.length === 0) findings.push(broken({ file: file.path, line: 1, lines: ON_ITS_LINE }, EMPTY));
  for (const [index, line] of lines.entries()) {
    const place: Place = { file: file.path, line: index + 1, lines: ON_ITS_LINE };
    const tree = parseLine(line);
    if (tree === null) findings.push(broken(place, NOT_ONE_ITEM));
    else items.push({ tree, place });
  }
  return { items: findings.length === 0 ? items : [], findings };
}

/** The item of a line; `null` where it is none in the one form. That form also shows a field that is written twice. */
export function parseLine(line: string): TextTree | null {
  let tree: unknown;
  try {
    tree = JSON.parse(line);
  } catch {
    return null;
  }
  return typeof tree === 'object' && isTextTree(tree) && JSON.stringify(tree) === line ? tree : null;
}

function isTextTree(value: unknown): value is TextTree {
  if (typeof value === 'string') return value !== '';
  if (typeof value !== 'object' || value === null) return false;
  for (const key in value) if (!isTextTree((value as Record<string, unknown>)[key])) return false;
  return true;
}

const EMPTY: Pick<Finding, 'message' | 'remedy'> = {
  message: { es: 'El archivo está vacío', en: 'The file is empty' },
  remedy: { es: 'Impórtelo otra vez, o bórrelo', en: 'Import it again, or delete it' },
};

const NOT_ONE_ITEM: Pick<Finding, 'message' | 'remedy'> = {
  message: {
    es: 'La línea no es un elemento en JSON sin espacios, con cada campo una vez y cada valor entre comillas',
    en: 'The line is not one item in JSON without spaces, with each field once and each value in quotes',
  },
  remedy: {
    es: 'Devuelva el archivo a como lo escribió pnpm data:import, o impórtelo otra vez',
    en: 'Put the file back to what pnpm data:import wrote, or import it again',
  },
};

function broken(place: Place, words: Pick<Finding, 'message' | 'remedy'>): Finding {
  return createFinding('yaml', place, '', words);
}

function notUtf8({ path }: CuratedFile, lines: readonly string[]): Finding {
  const line = lines.findIndex((each) => each.includes('\uFFFD')) + 1;
  return broken(
    { file: path, line, lines: ON_ITS_LINE },
    {
      message: { es: 'El archivo no está en UTF-8', en: 'The file is not UTF-8' },
      remedy: NOT_ONE_ITEM.remedy,
    },
  );
}
