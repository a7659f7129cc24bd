/**
 * The folder of the releases that this package carries.
 *
 * This module lies in `src`, and what is built of it in `dist`: each is one level below the package, beside `releases`.
 * A program that is bundled into one file leaves the releases behind and names their folder itself.
 *
 * @example
 * ```ts
 * import { readdir } from 'node:fs/promises';
 * import { releasesFolder } from '@pazabierta/dataset';
 *
 * await readdir(releasesFolder); // ['2026.1', '2026.2', 'registry.yaml']
 * ```
 */
export const releasesFolder: URL = new URL('../releases/', import.meta.url);
