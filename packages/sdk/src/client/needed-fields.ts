import type { Collection } from '@pazabierta/schema';

/** What an answer may hold, by what it was asked for. */
export type Kind =
  | Collection
  | 'releases'
  | 'available-codes'
  | 'hits'
  | 'changes'
  | 'checked-figures'
  | 'histories';

/**
 * The fields that each thing in an answer must have, as the contract has them. A server of an earlier version that lacks one is found out here
 * and not where somebody reads it; what a later one adds is let be.
 */
export const NEEDED_FIELDS: Readonly<Record<Kind, string>> = {
  datasets: 'id title description instruments license aliases',
  instruments: 'id kind title acronym adopted validFrom validTo institutions declares citation note aliases',
  commitments:
    'id instrument kind parent number officialCode officialCodeAbsence title citation note aliases',
  indicators: 'id dataset instrument label definition unit dimensions origin notComparable note aliases',
  observations:
    'id dataset indicator dimensions unit quantity bounds absence status asPrinted citation referenceDate attributes members corroborates contradicts note aliases',
  institutions: 'id name acronym validFrom validTo successors citation note aliases',
  sources:
    'id kind title authors publisher containerTitle pages published url archivedUrl accessed linkStatus language license tier consulted citedIn note aliases',
  'code-lists': 'id title definition codes',
  links: 'id type from to basis citation note aliases',
  milestones: 'id date title instruments claimType citation note aliases',
  errata: 'id kind citation printed shouldBe reason evidence expect aliases',
  releases:
    'formatVersion schemaVersion id issued previous title description additions license sources inputsSha256 files digest status',
  'available-codes': 'field code count exact',
  hits: 'collection id title path',
  changes: 'kind collection id dataset indicator field before after reasons citation',
  'checked-figures': 'quoted label state matches id from to since changes nearest message',
  histories: 'collection id versions ended vintages',
};
