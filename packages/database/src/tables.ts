import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/*
 * Rows are system-versioned: a row holds from the release `since` (its ordinal) until the release `until`, which no longer has it;
 * `until` is null while it holds. One table so answers every release, and grows only with what changed.
 */

/** The releases that were loaded, in order, what is registered of them, and how many observations each has; `ordinal` counts from 1. */
export const releases = sqliteTable('release', {
  ordinal: integer('ordinal').primaryKey(),
  id: text('id').notNull(),
  body: text('body').notNull(),
  registration: text('registration').notNull(),
  observations: integer('observations').notNull(),
});

/**
 * What each release changed of the one before it, each as its canonical JSON. `place` is the rank of the collection, `field` the empty text
 * where the whole item came or went.
 */
export const changes = sqliteTable('change', {
  place: integer('place').notNull(),
  id: text('id').notNull(),
  ordinal: integer('ordinal').notNull(),
  field: text('field').notNull(),
  kind: text('kind').notNull(),
  dataset: text('dataset'),
  indicator: text('indicator'),
  body: text('body').notNull(),
});

/** The codes of areas, each as a small integer. */
export const areas = sqliteTable('area', {
  key: integer('key').primaryKey(),
  id: text('id').notNull(),
});

/** The periods, each as a small integer. */
export const periods = sqliteTable('period', {
  key: integer('key').primaryKey(),
  id: text('id').notNull(),
});

/** The items of every collection but observations, each as its canonical JSON. */
export const items = sqliteTable('item', {
  collection: text('collection').notNull(),
  id: text('id').notNull(),
  since: integer('since').notNull(),
  until: integer('until'),
  body: text('body').notNull(),
});

/** Earlier ids under which a thing can still be found. */
export const aliases = sqliteTable('alias', {
  collection: text('collection').notNull(),
  alias: text('alias').notNull(),
  id: text('id').notNull(),
  since: integer('since').notNull(),
  until: integer('until'),
});

/** What can be found by search: the name of each item, and in which releases. Its words are in the full-text table of the same key. */
export const searchables = sqliteTable('searchable', {
  key: integer('key').primaryKey(),
  collection: text('collection').notNull(),
  id: text('id').notNull(),
  since: integer('since').notNull(),
  until: integer('until'),
  title: text('title').notNull(),
});

/** The files of the releases, in pieces, where whoever answers may not have them otherwise; `part` counts from 0. */
export const releaseFiles = sqliteTable('release_file', {
  release: text('release').notNull(),
  name: text('name').notNull(),
  part: integer('part').notNull(),
  bytes: blob('bytes').notNull(),
});

/** When each source was published, for `asOf` and `vintage`. */
export const sourceDates = sqliteTable('source_date', {
  source: text('source').notNull(),
  since: integer('since').notNull(),
  until: integer('until'),
  notBefore: text('not_before'),
  notAfter: text('not_after'),
});

/**
 * What figures of a series have in common: whatever they can be chosen by but the area, the period and the value. Many rows belong to few
 * series, so that most filters are settled before a row is looked at. Its subject is its indicator, fund, role and type of claim: figures of one
 * subject, area and period say the same thing, each by its source.
 */
export const series = sqliteTable('series', {
  key: integer('key').primaryKey(),
  subject: integer('subject').notNull(),
  dataset: text('dataset').notNull(),
  indicator: text('indicator').notNull(),
  fund: text('fund'),
  role: text('role'),
  claimType: text('claim_type').notNull(),
  qualifier: text('qualifier'),
  status: text('status').notNull(),
  reason: text('reason'),
  source: text('source').notNull(),
  via: text('via'),
});

/**
 * The canonical JSON of an observation without what rows have of their own, in ten parts between which that is put: id, area, period, value,
 * lower end, upper end, printed words, reference date, what it contradicts. Where rows have no lower or upper end that is a number, `hasLower` or `hasUpper` is 0.
 */
export const frames = sqliteTable('frame', {
  key: integer('key').primaryKey(),
  series: integer('series').notNull(),
  beforeId: text('before_id').notNull(),
  beforeArea: text('before_area').notNull(),
  beforePeriod: text('before_period').notNull(),
  beforeValue: text('before_value').notNull(),
  beforeLower: text('before_lower').notNull(),
  beforeUpper: text('before_upper').notNull(),
  beforePrinted: text('before_printed').notNull(),
  beforeReference: text('before_reference').notNull(),
  beforeContradicts: text('before_contradicts').notNull(),
  rest: text('rest').notNull(),
  hasLower: integer('has_lower').notNull(),
  hasUpper: integer('has_upper').notNull(),
});

/**
 * Observations, narrow. The key is in the order of the ids, with room between neighbours. Value, ends and printed words are as the JSON has them, the
 * ends only where they differ from the value. `body` is the whole JSON where there is no frame. By what rows are chosen and ordered is read into
 * memory as a whole, so that they need no index but that of their ids.
 */
export const observations = sqliteTable('observation', {
  key: integer('key').primaryKey(),
  id: text('id').notNull(),
  since: integer('since').notNull(),
  until: integer('until'),
  series: integer('series').notNull(),
  frame: integer('frame'),
  area: integer('area'),
  period: integer('period').notNull(),
  value: text('value'),
  lower: text('lower'),
  upper: text('upper'),
  asPrinted: text('as_printed'),
  referenceDate: text('reference_date'),
  contradicts: text('contradicts'),
  body: text('body'),
});
