/**
 * Citations that read well, in Spanish and English: of a source, of a figure or any other thing read in one, of a value that we computed,
 * and of a whole release.
 *
 * @module
 */
export { type CitedDerivedValue, citeDerivedValue } from './cite-derived-value.ts';
export { type CitedItem, citeItem } from './cite-item.ts';
export { type CitedObservation, citeObservation } from './cite-observation.ts';
export { type CitedWholeRelease, citeRelease } from './cite-release.ts';
export type { CitedRelease } from './cite-release-id.ts';
export { citeSource } from './cite-source.ts';
