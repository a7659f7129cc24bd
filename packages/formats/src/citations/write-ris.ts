import type { CslItem } from './csl-item.ts';
import { toDay, toNames, toYear } from './csl-parts.ts';

/** Writes a citation as RIS of the type DATA; `ET` is the release. */
export function writeRis(item: CslItem): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'DATA'],
    ['ID', item.id],
    ...toNames(item.author).map((name) => ['AU', name] as const),
    ['TI', item.title],
    ['PY', toYear(item.issued)],
    ['DA', toDay(item.issued)?.replaceAll('-', '/')],
    ['ET', item.version],
    ['PB', item.publisher],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item.note],
    ['ER', ''],
  ];
  // RIS ends its lines with CR and LF, and a line of it is a field.
  return fields
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`]))
    .join('');
}
