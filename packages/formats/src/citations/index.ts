/**
 * Citations that read well, in Spanish and English: of a source, of a figure or any other thing read in one, of a value that we computed,
 * and of a whole release; and the same for reference managers, as CSL-JSON, BibTeX, RIS and CFF.
 *
 * @module
 */
export { type CitedDerivedValue, citeDerivedValue } from './cite-derived-value.ts';
export { type CitedItem, citeItem } from './cite-item.ts';
export { type CitedObservation, citeObservation } from './cite-observation.ts';
export { type CitedWholeRelease, citeRelease } from './cite-release.ts';
export type { CitedRelease } from './cite-release-id.ts';
export { citeSource } from './cite-source.ts';
export type { CitedIn } from './cited-work.ts';
export type { CslDate, CslItem, CslName } from './csl-item.ts';
export { type CitedDataset, toDatasetCslItem } from './dataset-csl-item.ts';
export { type CitedComputation, toDerivedCslItem } from './derived-csl-item.ts';
export type { NamedFigure } from './figure-title.ts';
export { type CitedFigure, toObservationCslItem } from './observation-csl-item.ts';
export { toPublicationDate } from './publication-date.ts';
export { toQuoted } from './quoted.ts';
export { toReleaseCslItem } from './release-csl-item.ts';
export { writeBibtex } from './write-bibtex.ts';
export { writeCff } from './write-cff.ts';
export { writeCitationText } from './write-citation-text.ts';
export { writeCslJson } from './write-csl-json.ts';
export { writeRis } from './write-ris.ts';
export { toWrittenDay, toWrittenMonth } from './written-day.ts';
