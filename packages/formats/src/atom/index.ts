/**
 * Feeds that a reader of news follows, as Atom 1.0 (RFC 4287).
 *
 * @module
 */
export { type AtomEntry, type AtomFeed, writeAtomFeed } from './write-atom-feed.ts';
