import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A module that a public package offers, by the name under which others import it. */
export interface Entry {
  /** Such as `@pazabierta/schema/quantity`. */
  readonly specifier: string;
  readonly package: string;
  /** The absolute path of its source. */
  readonly file: string;
}

interface PackageJson {
  readonly name: string;
  readonly exports: Readonly<Record<string, string>>;
}

/**
 * Reads the entries of every public package below `root` from its `exports`. Left out, as in the configuration of TypeDoc, is what is
 * not written by hand: documents, and the modules of the releases, which are behind a pattern.
 */
export function readEntries(root: string): Entry[] {
  return readdirSync(join(root, 'packages')).flatMap((folder) => {
    const path = join(root, 'packages', folder);
    const json = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as PackageJson;
    return Object.entries(json.exports)
      .filter(([key, file]) => !key.includes('*') && file.endsWith('.ts'))
      .map(([key, file]) => ({
        specifier: json.name + key.slice(1),
        package: json.name,
        file: join(path, file),
      }));
  });
}
