/**
 * The folder of the releases that this package carries.
 *
 * This module lies in `src`, and what is built of it in `dist`: each is one level below the package, beside `releases`.
 * A program that is bundled into one file leaves the releases behind and names their folder itself.
 *
 * @example
 * ```ts
 * import { releasesFolder } from '@pazabierta/dataset';
 *
 * releasesFolder.pathname.endsWith('/releases/'); // true
 * ```
 */
export const releasesFolder: URL = new URL('../releases/', import.meta.url);
