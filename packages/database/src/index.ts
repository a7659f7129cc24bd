/**
 * Paz Abierta on libSQL: a database built from releases, in a file or on a server, and the questions answered in SQL.
 *
 * @module
 */
export { buildDatabase } from './build-database.ts';
export type { Columns, Extents } from './columns.ts';
export { createQuestions, type DatabaseQuestions } from './create-questions.ts';
export { DATABASE_FORMAT } from './create-tables.ts';
export { type FramedPage, readFramed } from './framed-rows.ts';
export { holdTo, OtherReleasesError } from './hold-to.ts';
export { addReleases, loadReleases } from './load-releases.ts';
export { loadServer } from './load-server.ts';
export type { LoadableRelease, Stream } from './loadable-release.ts';
export { type Loaded, readLoaded } from './loaded.ts';
export { openDatabase } from './open-database.ts';
export type { Postings } from './postings.ts';
export { readColumns } from './read-columns.ts';
export { createStoredFileReader, type ReleaseFile, storeReleaseFiles } from './release-files.ts';
export { type ReplicaOptions, syncReplica } from './sync-replica.ts';
export { writeReleaseFile } from './write-release-file.ts';
