/**
 * The data of Paz Abierta from the API, with types.
 *
 * @module index
 */
export type { Found, Given, ListOptions, ListQuestion, Page, PazAbierta, Quoted } from './paz-abierta.ts';
