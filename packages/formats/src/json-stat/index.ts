/**
 * Observations as JSON-stat 2.0, for readers of statistical cubes.
 *
 * @module
 */
export { createJsonStatWriter } from './create-json-stat-writer.ts';
export { CubeTooLargeError } from './cube-too-large-error.ts';
export type { JsonStatOptions } from './json-stat-options.ts';
