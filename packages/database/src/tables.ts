import { blob, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/*
 * Rows are system-versioned: a row holds from the release `since` (its ordinal) until the release `until`, which no longer has it;
 * `until` is null while it holds. One table so answers every release, and grows only with what changed.
 */

/** The releases that were loaded, in order, and what is registered of them; `ordinal` counts from 1. */
export const releases = sqliteTable('release', {
  ordinal: integer('ordinal').primaryKey(),
  id: text('id').notNull(),
  body: text('body').notNull(),
  registration: text('registration').notNull(),
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

/** Every text that observations repeat (codes, ids of sources), as a small integer. */
export const codes = sqliteTable('code', {
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
  source: integer('source').notNull(),
  since: integer('since').notNull(),
  until: integer('until'),
  notBefore: text('not_before'),
  notAfter: text('not_after'),
});

/**
 * Observations, narrow: codes are keys of {@link codes}; decimals are canonical text, with the number beside it for order and ranges.
 * `periodFrom` is null where the period is not stated; `periodUntil` is then the empty text, and `9999-12-31` where the end is not stated,
 * so that it sorts as the question's definition says. What few observations have (members, notes ...) is JSON, or null.
 */
export const observations = sqliteTable('observation', {
  key: integer('key').primaryKey(),
  id: text('id').notNull(),
  since: integer('since').notNull(),
  until: integer('until'),
  dataset: integer('dataset').notNull(),
  indicator: integer('indicator').notNull(),
  area: integer('area'),
  timePeriod: text('time_period').notNull(),
  periodFrom: text('period_from'),
  periodUntil: text('period_until').notNull(),
  fund: integer('fund'),
  role: integer('role'),
  claimType: integer('claim_type').notNull(),
  unit: integer('unit').notNull(),
  value: text('value'),
  number: real('number'),
  upper: text('upper'),
  qualifier: text('qualifier'),
  resolution: text('resolution'),
  kind: text('kind'),
  bounds: text('bounds'),
  status: text('status').notNull(),
  asPrinted: text('as_printed'),
  source: integer('source').notNull(),
  locator: text('locator'),
  attributedTo: text('attributed_to'),
  version: text('version'),
  via: text('via'),
  referenceDate: text('reference_date'),
  referenceBasis: text('reference_basis').notNull(),
  absence: text('absence'),
  attributes: text('attributes'),
  members: text('members'),
  corroborates: text('corroborates'),
  contradicts: text('contradicts'),
  note: text('note'),
  aliases: text('aliases'),
});
