/**
 * One JSON value a line (NDJSON), for readers that take a list item by item.
 *
 * @module
 */
export { toNdjson } from './to-ndjson.ts';
