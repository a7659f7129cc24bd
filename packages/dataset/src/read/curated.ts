import type { CalendarDate, Finding, Label, Registration } from '@pazabierta/schema';
import type { CuratedItem } from './curated-item.ts';
import type { Place } from './place.ts';

/** A release as `releases.yaml` plans it. Dates are inputs, so that a build never depends on the day. */
export interface PlannedRelease {
  readonly id: string;
  readonly issued: CalendarDate;
  readonly title: Label;
  readonly description: Label;
  /** Why what is new in it was added; `null` in the first release, which adds to nothing. */
  readonly additions: Label | null;
  readonly license: string;
  readonly place: Place;
}

/** A published release, as `releases/registry.yaml` states it. */
export type RegisteredRelease = Registration & { readonly place: Place };

/** Everything that the curated files say, in no particular order, and what could not be read of it. */
export interface Curated {
  readonly items: readonly CuratedItem[];
  /** In numeric order: 2026.2 before 2026.10. */
  readonly releases: readonly PlannedRelease[];
  /** The published releases; one that is planned and not among them is a draft. */
  readonly registry: readonly RegisteredRelease[];
  /** Findings of the rules `layout`, `yaml` and `shape`. */
  readonly findings: readonly Finding[];
  /** `collection/id` of each item that has an id but could not be read whole; `collection/*` where a whole file could not. */
  readonly unread: ReadonlySet<string>;
}
