/**
 * Around the figures: what a quantity can mean and how one computes with it, how it is written and said, how it is cited, whether a
 * release is the one that was published, and the way from a commitment to its indicators and its money. All of it works online and
 * offline, and each function is bundled only where it is used.
 *
 * @module figures
 */
export type { CitedIn, CitedRelease, CslDate, CslItem, CslName } from '@pazabierta/formats/citations';
export {
  type Bound,
  type Bounds,
  bounds,
  type Derived,
  DivisionByZeroIntervalError,
  derivedBounds,
  difference,
  type Operand,
  product,
  type Qualifier,
  type Quantity,
  type QuantityKind,
  quotient,
  type Rounded,
  round,
  sum,
} from '@pazabierta/schema/quantity';
export { type CiteContext, cite } from './cite.ts';
export type { FigureNames } from './figure-names.ts';
export type { FileFault } from './file-fault.ts';
export { type FormatOptions, format, type UnitName } from './format.ts';
export { type SentenceContext, sentence } from './sentence.ts';
export type { Step, WalkedItem } from './step.ts';
export { toCslItem } from './to-csl-item.ts';
export { type ReleaseVerification, type VerifyOptions, verifyRelease } from './verify-release.ts';
export { type WalkOptions, walkLinks } from './walk-links.ts';
