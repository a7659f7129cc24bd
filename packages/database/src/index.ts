/**
 * Paz Abierta on libSQL: a database built from releases, and the questions answered in SQL.
 *
 * @module
 */
export { buildDatabase } from './build-database.ts';
export { createQuestions } from './create-questions.ts';
export { DATABASE_FORMAT } from './create-tables.ts';
export { loadReleases } from './load-releases.ts';
export { openDatabase } from './open-database.ts';
export { writeReleaseFile } from './write-release-file.ts';
