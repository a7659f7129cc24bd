/**
 * The types of what the modules by release and dataset hold, such as `@pazabierta/dataset/2026.1/mucpaz`.
 * Nothing of it is left at run time.
 *
 * @module series
 */
import type {
  Absence,
  Bounds,
  Citation,
  Indicator,
  Label,
  Observation,
  Quantity,
  Source,
} from '@pazabierta/schema';

/** What cannot be written to, at any depth. Lists keep their type, so that an item is still one of the vocabulary; they are frozen too. */
export type Frozen<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/** By what an indicator is known: its codes, each a literal type. */
export interface IndicatorCodes {
  readonly id: string;
  readonly dataset: string;
  readonly instrument: string | null;
  readonly unit: string;
}

/** By what a figure is known: its id, its dimensions, its source, and why it is absent where it is; each a literal type. */
export interface FigureCodes {
  readonly id: string;
  readonly area: string | null;
  readonly timePeriod: string;
  readonly fund: string | null;
  readonly role: string | null;
  readonly claimType: Observation['dimensions']['claimType'];
  readonly source: string;
  readonly absence: Absence['reason'] | null;
}

/** An indicator without its note and without what it must not be compared with, which are in the complete module. */
export interface IndicatorOutline<Of extends IndicatorCodes = IndicatorCodes>
  extends Frozen<Omit<Indicator, keyof IndicatorCodes | 'note' | 'notComparable'>> {
  readonly id: Of['id'];
  readonly dataset: Of['dataset'];
  readonly instrument: Of['instrument'];
  readonly unit: Of['unit'];
}

/** An observation without its note, which is in the complete module. */
export interface Figure<Of extends IndicatorCodes = IndicatorCodes, Codes extends FigureCodes = FigureCodes>
  extends Frozen<Omit<Observation, keyof IndicatorCodes | Narrowed | 'note'>> {
  readonly id: Codes['id'];
  readonly dataset: Of['dataset'];
  readonly indicator: Of['id'];
  readonly dimensions: {
    readonly area: Codes['area'];
    readonly timePeriod: Codes['timePeriod'];
    readonly fund: Codes['fund'];
    readonly role: Codes['role'];
    readonly claimType: Codes['claimType'];
  };
  readonly unit: Of['unit'];
  readonly quantity: IfPresent<Codes['absence'], Frozen<Quantity>>;
  readonly bounds: IfPresent<Codes['absence'], Frozen<Bounds>>;
  readonly absence: IfAbsent<Codes['absence']>;
  readonly citation: Frozen<Omit<Citation, 'source'>> & { readonly source: Codes['source'] };
}

type Narrowed = 'indicator' | 'dimensions' | 'quantity' | 'bounds' | 'absence' | 'citation';

/** What a figure has unless it is absent for some reason. */
export type IfPresent<Reason, T> = Reason extends null ? T : null;

/** The absence of a figure that is absent for some reason. */
export type IfAbsent<Reason> = Reason extends null
  ? null
  : Frozen<Omit<Absence, 'reason'>> & { readonly reason: Reason };

/** One indicator in one release, with its figures in the order of their ids. */
export interface Series<
  Release extends string = string,
  Of extends IndicatorCodes = IndicatorCodes,
  Rows extends readonly FigureCodes[] = readonly FigureCodes[],
> {
  readonly release: Release;
  readonly indicator: IndicatorOutline<Of>;
  readonly observations: Figures<Of, Rows>;
}

/** The figures of an indicator, in order, by their codes. */
export type Figures<Of extends IndicatorCodes, Rows extends readonly FigureCodes[]> = {
  readonly [Place in keyof Rows]: Figure<Of, Rows[Place]>;
};

/** A series whose indicator and figures have their notes: they are whole items, equal to those of the release. */
export interface CompleteSeries<Outline extends Series> {
  readonly release: Outline['release'];
  readonly indicator: Outline['indicator'] & Frozen<Pick<Indicator, 'note' | 'notComparable'>>;
  readonly observations: Noted<Outline['observations']>;
}

/** Figures with their notes. */
export type Noted<Rows extends readonly Figure[]> = {
  readonly [Place in keyof Rows]: Rows[Place] & { readonly note: Frozen<Label> | null };
};

/** A source that is known by its id. */
export interface SourceNamed<Id extends string = string> extends Frozen<Omit<Source, 'id'>> {
  readonly id: Id;
}
