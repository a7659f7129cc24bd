/**
 * Quantities in words, in Spanish and English.
 *
 * @module
 */
export { QUALIFIER_WORDS } from './qualifier-words.ts';
export { toWords } from './to-words.ts';
