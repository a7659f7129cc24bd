/**
 * Quantities in words, in Spanish and English.
 *
 * @module
 */
export { toWords } from './to-words.ts';
