/**
 * The questions one may ask of Paz Abierta, and the interface that every answerer keeps. No dependency at run time.
 *
 * @module index
 */
export { AVAILABILITY_PARAMETERS, AVAILABLE, type AvailabilityQuestion } from './availability-question.ts';
export {
  CHANGE_KINDS,
  CHANGED,
  type ChangesQuestion,
  canonicalChanges,
  everyChange,
  toChangePlace,
} from './changes-question.ts';
export { citedBy } from './cited-by.ts';
export { type Asked, parseCursor, toCursor } from './cursor.ts';
export { checkFigures } from './domains/check-figures.ts';
export { citedByHistory } from './domains/cited-by-history.ts';
export { explainEmpty } from './domains/explain-empty.ts';
export { explainMissing } from './domains/explain-missing.ts';
export { explainNoChanges } from './domains/explain-no-changes.ts';
export { explainNoHits } from './domains/explain-no-hits.ts';
export { findCoverage } from './domains/find-coverage.ts';
export { findElsewhere } from './domains/find-elsewhere.ts';
export { findHistory, type History, type HistoryVersion } from './domains/find-history.ts';
export { findNearestObservation } from './domains/find-nearest-observation.ts';
export { findStatus } from './domains/find-status.ts';
export { findTombstone } from './domains/find-tombstone.ts';
export { listChanges } from './domains/list-changes.ts';
export { listItems } from './domains/list-items.ts';
export { listPlanIndicators } from './domains/list-plan-indicators.ts';
export { createSourcesOf, pickSources, type SourcesOf } from './domains/pick-sources.ts';
export { type ReadChanges, readChanges } from './domains/read-changes.ts';
export { readCodes } from './domains/read-codes.ts';
export { type ReadList, readList } from './domains/read-list.ts';
export { findDerivedValue, INVESTMENT_FILTER, toInvestments } from './domains/to-investments.ts';
export type { ChosenCodes, ExcludedCodes, Filter } from './filter.ts';
export { findNamedRelease } from './find-named-release.ts';
export { GRAMMAR, type Grammar, PRESENTATION, RESERVED, type Takes } from './grammar.ts';
export { invalidRequest } from './invalid-request.ts';
export { ITEM_FIELDS } from './item-fields.ts';
export { toItemNotes } from './item-notes.ts';
export {
  type Json,
  type JsonBytes,
  type JsonText,
  type JsonValue,
  parseJson,
  toJson,
  toJsonBytes,
  toJsonText,
} from './json-text.ts';
export { itemListParameters, knownParameters } from './known-parameters.ts';
export { LIMIT, TOTAL_LIMIT } from './limit.ts';
export { listAll } from './list-all.ts';
export { type Elsewhere, toMissing } from './missing-message.ts';
export { nearest } from './nearest.ts';
export { CHANGES_PARAMETERS, type ParseChangesOptions, parseChanges } from './parse-changes.ts';
export { parseFields } from './parse-fields.ts';
export { type ParseOptions, parseQuestion } from './parse-question.ts';
export { MOST_QUOTED, parseQuotedFigure, parseQuotedFigures } from './parse-quoted-figures.ts';
export { type ParsedRelease, parseRelease, toUsualRelease } from './parse-release.ts';
export { parseSearch, SEARCH_PARAMETERS } from './parse-search.ts';
export { pickFields } from './pick-fields.ts';
export { PROBLEM_TITLES } from './problem-titles.ts';
export { notOneOf, type QueryError, repeated, shown, unknownParameter } from './query-error.ts';
export { canonicalQuestion, everything, type Place, type Question, SORTS, type Sort } from './question.ts';
export {
  CODE_FIELDS,
  type CodeField,
  type Codes,
  type LeftOut,
  type Page,
  type Questions,
  type RowForm,
  type Version,
} from './questions.ts';
export { remember } from './remember.ts';
export { RequestProblem } from './request-problem.ts';
export { MOST_TERMS, SEARCHED, type Search, toTerms } from './search.ts';
export { hasWords, type SearchableText, toSearchableText } from './searchable-text.ts';
export { toRenamedNote, toSuccessorNote } from './successor-note.ts';
export { type About, toAbout } from './to-about.ts';
export { toProblem, type WordedProblem } from './to-problem.ts';
