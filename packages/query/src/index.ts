/**
 * The questions one may ask of Paz Abierta, and the interface that every answerer keeps. No dependency at run time.
 *
 * @module index
 */
export { type Asked, parseCursor, toCursor } from './cursor.ts';
export { findCoverage } from './domains/find-coverage.ts';
export { listItems } from './domains/list-items.ts';
export { listPlanIndicators } from './domains/list-plan-indicators.ts';
export { INVESTMENT_FILTER, toInvestments } from './domains/to-investments.ts';
export type { ChosenCodes, Filter } from './filter.ts';
export { GRAMMAR, type Grammar, PRESENTATION, RESERVED, type Takes } from './grammar.ts';
export { type JsonText, parseJson, toJson } from './json-text.ts';
export { LIMIT } from './limit.ts';
export { listAll } from './list-all.ts';
export { nearest } from './nearest.ts';
export { knownParameters, type ParseOptions, parseQuestion } from './parse-question.ts';
export { type ParsedRelease, parseRelease } from './parse-release.ts';
export { parseSearch, SEARCH_PARAMETERS } from './parse-search.ts';
export { notOneOf, type QueryError, repeated, shown, unknownParameter } from './query-error.ts';
export { canonicalQuestion, everything, type Place, type Question, SORTS, type Sort } from './question.ts';
export type { Codes, LeftOut, Page, Questions } from './questions.ts';
export { remember } from './remember.ts';
export { MOST_TERMS, SEARCHED, type Search, toTerms } from './search.ts';
export { type SearchableText, toSearchableText } from './searchable-text.ts';
