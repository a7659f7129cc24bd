import type { CslItem } from './csl-item.ts';
import { toDay, toNames, toYear } from './csl-parts.ts';

/**
 * Writes a citation as RIS of the type DATA; `ET` is the release.
 *
 * @example
 * ```ts
 * import { release } from '@pazabierta/dataset/2026.2';
 * import { toReleaseCslItem, writeRis } from '@pazabierta/formats/citations';
 *
 * const url = 'https://pazabierta.example/v1/releases/2026.2';
 * const ris = writeRis(toReleaseCslItem({ release, doi: null, url }, 'es'));
 * ris.split('\r\n').slice(0, 5);
 * // ['TY  - DATA', 'ID  - pazabierta-2026.2', 'AU  - Paz Abierta', 'TI  - Paz Abierta: Con las demás fuentes', 'PY  - 2026']
 * ```
 */
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
