import type { CslItem } from './csl-item.ts';

/** Writes a citation as CSL-JSON, which is a list of items, here of one. */
export function writeCslJson(item: CslItem): string {
  return `${JSON.stringify([item], null, 2)}\n`;
}
