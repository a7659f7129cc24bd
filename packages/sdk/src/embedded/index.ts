/**
 * The data of Paz Abierta from memory: the same answers as from the API, without a network.
 *
 * @module embedded
 */
export { createEmbedded, type EmbeddedOptions } from './create-embedded.ts';
export { createMemoryQuestions } from './create-memory-questions.ts';
