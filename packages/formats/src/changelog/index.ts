/**
 * What changed between two releases, to be read: a changelog in Markdown and a sentence that sums it up, in Spanish and English.
 *
 * @module
 */
export type { CitedRelease } from '../citations/cite-release-id.ts';
export { summarizeChanges } from './summarize-changes.ts';
export { type Changelog, writeChangelog } from './write-changelog.ts';
