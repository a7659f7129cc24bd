/**
 * The vocabulary of Paz Abierta: one noun a file, each a zod schema and a type of the same name.
 * Quantities and their arithmetic are in `@pazabierta/schema/quantity`, periods in `@pazabierta/schema/period`, the arithmetic of changes in
 * `@pazabierta/schema/change`; none of these needs zod.
 *
 * @module index
 */
export { Absence, AbsenceReason } from './absence.ts';
export { Attribute, Attributes } from './attribute.ts';
export { AvailableCode } from './available-code.ts';
export { CalendarDate } from './calendar-date.ts';
export { CellValue, Change, ChangeKind, ChangeReason } from './change.ts';
export { Citation } from './citation.ts';
export { Code } from './code.ts';
export { CodeList } from './code-list.ts';
export { COLLECTIONS, Collection, type CollectionItems } from './collection.ts';
export { Commitment, CommitmentKind } from './commitment.ts';
export { Coverage } from './coverage.ts';
export { Cursor } from './cursor.ts';
export { Dataset } from './dataset.ts';
export { DerivedValue } from './derived-value.ts';
export { ClaimType, Dimension, Dimensions } from './dimension.ts';
export { Distribution } from './distribution.ts';
export { Erratum } from './erratum.ts';
export { Finding } from './finding.ts';
export { CodeId, Id } from './id.ts';
export { Indicator } from './indicator.ts';
export { Institution } from './institution.ts';
export { Declaration, Instrument } from './instrument.ts';
export { Investment } from './investment.ts';
export { Label } from './label.ts';
export { Language } from './language.ts';
export { Link, LinkEnd, LinkType } from './link.ts';
export { Locator } from './locator.ts';
export { Milestone } from './milestone.ts';
export { Members, Observation, ReferenceDate } from './observation.ts';
export { ObservationStatus } from './observation-status.ts';
export { PlanIndicator } from './plan-indicator.ts';
export { GoneProblem, Problem, ProblemError, ProblemType } from './problem.ts';
export { Provenance } from './provenance.ts';
export { Bound, Bounds, Decimal, Qualifier, Quantity, QuantityKind } from './quantity.ts';
export { CheckedFigure, QuotedFigure, StatedFigure } from './quoted-figure.ts';
export { ReferenceArea } from './reference-area.ts';
export { Notice, Registration, ReleaseStatus, Suppression } from './registration.ts';
export { Manifest, Release } from './release.ts';
export { ReleaseId } from './release-id.ts';
export { SCHEMA_VERSION } from './schema-version.ts';
export { SearchHit } from './search-hit.ts';
export { Author, Published, Source } from './source.ts';
export { Text, TextStatus, Wording } from './text.ts';
export { TimePeriod } from './time-period.ts';
export { Tombstone } from './tombstone.ts';
export { Unit } from './unit.ts';
export { Vintage } from './vintage.ts';
