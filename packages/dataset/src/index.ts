/**
 * The releases of Paz Abierta: where they are, and how to read them and know that not a byte has changed.
 * How they are curated, checked and built is not exported: that is done by the commands of this package.
 *
 * @module @pazabierta/dataset
 */
export type { ReleaseOutline } from './release/read-manifest.ts';
export { type ReleaseContent, readRelease } from './release/read-release.ts';
export { readReleases } from './release/read-releases.ts';
export { ReleaseError } from './release/release-error.ts';
export { releasesFolder } from './releases-folder.ts';
