/**
 * The number of the form that items have; a release says in its manifest by which it was built. Raised when the form of any item changes.
 *
 * @example
 * ```ts
 * import { release } from '@pazabierta/dataset/2026.2';
 * import { SCHEMA_VERSION } from '@pazabierta/schema';
 *
 * release.schemaVersion === SCHEMA_VERSION; // true
 * ```
 */
export const SCHEMA_VERSION = 1;
