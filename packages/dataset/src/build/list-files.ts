import { type Change, Collection } from '@pazabierta/schema';
import type { ReleaseItems } from './complete-release.ts';
import { observationColumns } from './observation-columns.ts';
import type { ReleaseFile } from './release-file.ts';
import { toCanonicalJson } from './to-canonical-json.ts';
import { toCsv } from './to-csv.ts';

/** The files of a release, without its manifest: one JSON file a collection and one of the changes, an item or change a line, and the observations as a table. */
export function listFiles(items: ReleaseItems, changes: readonly Change[]): ReleaseFile[] {
  const { observations } = items;
  return [
    ...Collection.options.map((collection) => toJsonFile(collection, items[collection])),
    toJsonFile('changes', changes),
    {
      name: 'observations.csv',
      mediaType: 'text/csv; charset=utf-8',
      rows: observations.length,
      text: toCsv(observationColumns, observations),
    },
  ];
}

function toJsonFile(name: Collection | 'changes', items: readonly unknown[]): ReleaseFile {
  const lines = items.map(toCanonicalJson);
  return {
    name: `${name}.json`,
    mediaType: 'application/json',
    rows: items.length,
    text: lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`,
  };
}
