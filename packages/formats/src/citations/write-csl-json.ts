import type { CslItem } from './csl-item.ts';

/**
 * Writes a citation as CSL-JSON, which is a list of items, here of one.
 *
 * @example
 * ```ts
 * import { release } from '@pazabierta/dataset/2026.2';
 * import { toReleaseCslItem, writeCslJson } from '@pazabierta/formats/citations';
 *
 * const url = 'https://pazabierta.example/v1/releases/2026.2';
 * const [item] = JSON.parse(writeCslJson(toReleaseCslItem({ release, doi: null, url }, 'es')));
 * item.type; // 'dataset'
 * item.custom.license; // 'CC-BY-4.0'
 * ```
 */
export function writeCslJson(item: CslItem): string {
  return `${JSON.stringify([item], null, 2)}\n`;
}
