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

/**
 * What cannot be written to, at any depth. Lists keep their type, so that an item is still one of the vocabulary; they are frozen too.
 *
 * @example
 * ```ts
 * import { gasman2021 } from '@pazabierta/dataset/2026.2/mucpaz/sources';
 * import type { Frozen } from '@pazabierta/dataset/series';
 * import type { Source } from '@pazabierta/schema';
 *
 * const source: Frozen<Source> = gasman2021;
 * Object.isFrozen(source.published); // true
 * Object.assign(source, { title: '' }); // throws TypeError
 * ```
 */
export type Frozen<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/**
 * By what an indicator is known: its codes, each a literal type.
 *
 * @example
 * ```ts
 * import { mucpazNetworks } from '@pazabierta/dataset/2026.2/mucpaz';
 * import type { IndicatorCodes } from '@pazabierta/dataset/series';
 *
 * const { id, unit }: IndicatorCodes = mucpazNetworks.indicator;
 * [id, unit]; // ['mucpaz.networks', 'networks']
 * ```
 */
export interface IndicatorCodes {
  readonly id: string;
  readonly dataset: string;
  readonly instrument: string | null;
  readonly unit: string;
}

/**
 * By what a figure is known: its id, its dimensions, its source, and why it is absent where it is; each a literal type.
 *
 * @example
 * ```ts
 * import { mucpazInvestment } from '@pazabierta/dataset/2026.2/mucpaz';
 * import type { FigureCodes } from '@pazabierta/dataset/series';
 *
 * type FundAndSource = Pick<FigureCodes, 'fund' | 'source'>;
 * mucpazInvestment.observations.map(
 *   ({ dimensions, citation }): FundAndSource => ({ fund: dimensions.fund, source: citation.source }),
 * );
 * // [{ fund: 'fasp', source: 'gasman-2021' }, { fund: 'fortaseg', source: 'gasman-2021' }]
 * ```
 */
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

/**
 * An indicator without its note and without what it must not be compared with, which are in the complete module.
 *
 * @example
 * ```ts
 * import { nap1325Indicators } from '@pazabierta/dataset/2026.2/nap-1325';
 * import type { IndicatorOutline } from '@pazabierta/dataset/series';
 *
 * const indicator: IndicatorOutline = nap1325Indicators.indicator;
 * [indicator.id, indicator.unit, indicator.origin]; // ['nap-1325.indicators', 'parts', 'project']
 * 'note' in indicator; // false
 * ```
 */
export interface IndicatorOutline<Of extends IndicatorCodes = IndicatorCodes>
  extends Frozen<Omit<Indicator, keyof IndicatorCodes | 'note' | 'notComparable'>> {
  readonly id: Of['id'];
  readonly dataset: Of['dataset'];
  readonly instrument: Of['instrument'];
  readonly unit: Of['unit'];
}

/**
 * An observation without its note, which is in the complete module.
 *
 * @example
 * ```ts
 * import { mucpazInvestment } from '@pazabierta/dataset/2026.2/mucpaz';
 * import type { Figure } from '@pazabierta/dataset/series';
 *
 * const quote = ({ quantity, asPrinted }: Figure): string => `${quantity?.qualifier}: ${asPrinted}`;
 * mucpazInvestment.observations.map(quote);
 * // [
 * //   'stated: an investment of nine million pesos',
 * //   'more-than: an investment of more than 123 million pesos',
 * // ]
 * ```
 */
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

/**
 * What a figure has unless it is absent for some reason.
 *
 * @example
 * ```ts
 * import type { IfPresent } from '@pazabierta/dataset/series';
 *
 * // What is not absent for any reason has a quantity, and the type knows.
 * const networks: IfPresent<null, number> = 217;
 * const inXalapa: IfPresent<'not-published', number> = null;
 * [networks, inXalapa]; // [217, null]
 * ```
 */
export type IfPresent<Reason, T> = Reason extends null ? T : null;

/**
 * The absence of a figure that is absent for some reason.
 *
 * @example
 * ```ts
 * import type { IfAbsent } from '@pazabierta/dataset/series';
 *
 * const ofNetworks: IfAbsent<null> = null;
 * const inXalapa: IfAbsent<'not-published'> = { reason: 'not-published', note: null };
 * [ofNetworks, inXalapa.reason]; // [null, 'not-published']
 * ```
 */
export type IfAbsent<Reason> = Reason extends null
  ? null
  : Frozen<Omit<Absence, 'reason'>> & { readonly reason: Reason };

/**
 * One indicator in one release, with its figures in the order of their ids.
 *
 * @example
 * ```ts
 * import { mucpazWomen } from '@pazabierta/dataset/2026.2/mucpaz';
 * import type { Series } from '@pazabierta/dataset/series';
 *
 * const count = ({ release, indicator, observations }: Series): string =>
 *   `${indicator.label.es}, ${release}: ${observations.length}`;
 * count(mucpazWomen); // 'Mujeres en las redes, 2026.2: 9'
 * ```
 */
export interface Series<
  Release extends string = string,
  Of extends IndicatorCodes = IndicatorCodes,
  Rows extends readonly FigureCodes[] = readonly FigureCodes[],
> {
  readonly release: Release;
  readonly indicator: IndicatorOutline<Of>;
  readonly observations: Figures<Of, Rows>;
}

/**
 * The figures of an indicator, in order, by their codes.
 *
 * @example
 * ```ts
 * import { mucpazInvestment } from '@pazabierta/dataset/2026.2/mucpaz';
 * import type { FigureCodes, Figures, IndicatorCodes } from '@pazabierta/dataset/series';
 *
 * const figures: Figures<IndicatorCodes, readonly FigureCodes[]> = mucpazInvestment.observations;
 * figures.length; // 2
 * // Of a module the order of the figures is known, and no index is doubtful.
 * mucpazInvestment.observations[1].quantity.value; // 123000000
 * ```
 */
export type Figures<Of extends IndicatorCodes, Rows extends readonly FigureCodes[]> = {
  readonly [Place in keyof Rows]: Figure<Of, Rows[Place]>;
};

/**
 * A series whose indicator and figures have their notes: they are whole items, equal to those of the release.
 *
 * @example
 * ```ts
 * import type { mucpazInvestment as outline } from '@pazabierta/dataset/2026.2/mucpaz';
 * import { mucpazInvestment } from '@pazabierta/dataset/2026.2/mucpaz/complete';
 * import type { CompleteSeries } from '@pazabierta/dataset/series';
 *
 * const complete: CompleteSeries<typeof outline> = mucpazInvestment;
 * 'note' in complete.indicator; // true
 * ```
 */
export interface CompleteSeries<Outline extends Series> {
  readonly release: Outline['release'];
  readonly indicator: Outline['indicator'] & Frozen<Pick<Indicator, 'note' | 'notComparable'>>;
  readonly observations: Noted<Outline['observations']>;
}

/**
 * Figures with their notes.
 *
 * @example
 * ```ts
 * import { mucpazNetworks } from '@pazabierta/dataset/2026.2/mucpaz/complete';
 * import type { Figure, Noted } from '@pazabierta/dataset/series';
 *
 * const figures: Noted<readonly Figure[]> = mucpazNetworks.observations;
 * figures.find(({ id }) => id === 'mucpaz.networks.xalapa.cespver-15701')?.note?.es;
 * // 'Informa de la instalación de la red en las colonias El Moral y Revolución, sin fecha visible.'
 * ```
 */
export type Noted<Rows extends readonly Figure[]> = {
  readonly [Place in keyof Rows]: Rows[Place] & { readonly note: Frozen<Label> | null };
};

/**
 * A source that is known by its id.
 *
 * @example
 * ```ts
 * import { gasman2021 } from '@pazabierta/dataset/2026.2/mucpaz/sources';
 * import type { SourceNamed } from '@pazabierta/dataset/series';
 *
 * const source: SourceNamed<'gasman-2021'> = gasman2021;
 * [source.id, source.title]; // ['gasman-2021', 'Women, Leadership and Peacemaking']
 * ```
 */
export interface SourceNamed<Id extends string = string> extends Frozen<Omit<Source, 'id'>> {
  readonly id: Id;
}
