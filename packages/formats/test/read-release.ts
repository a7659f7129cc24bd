import { readFileSync } from 'node:fs';
import type { CodeList, Indicator, Manifest, Observation, Release, Source } from '@pazabierta/schema';

/** What a published release holds, as it stands in its files. */
export interface ReadRelease {
  readonly release: Release;
  readonly observations: readonly Observation[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly codeLists: ReadonlyMap<string, CodeList>;
}

/** Reads a release of the data; its digest is made up, since nothing here depends on it. */
export function readRelease(id: string): ReadRelease {
  const read = <Value>(name: string): Value =>
    JSON.parse(readFileSync(new URL(`../../dataset/releases/${id}/${name}.json`, import.meta.url), 'utf8'));
  const byId = <Item extends { readonly id: string }>(name: string): ReadonlyMap<string, Item> =>
    new Map(read<Item[]>(name).map((item) => [item.id, item]));
  return {
    release: { ...read<Manifest>('manifest'), digest: '0'.repeat(64), status: 'published' },
    observations: read('observations'),
    sources: byId('sources'),
    indicators: byId('indicators'),
    codeLists: byId('code-lists'),
  };
}
