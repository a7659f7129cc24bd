import type { Id, Indicator, Language, Observation } from '@pazabierta/schema';
import { toStatusCode } from '../sdmx/status-code.ts';
import type { Axis } from './axis.ts';
import { toDimensionAxes } from './dimension-axes.ts';
import { createDetails, type ToDetails } from './figure-details.ts';
import type { JsonStatOptions } from './json-stat-options.ts';
import { type FindCode, toListedCodes } from './listed-codes.ts';
import { toFinerAxes, toSourceAxis } from './source-axes.ts';
import { countDecimals } from './to-metric.ts';

/** A dimension, and where each figure stands in it. */
export interface GatheredAxis {
  readonly axis: Axis;
  /** The categories that any figure has, numbered from 0 as they come. */
  readonly numbers: Map<string, number>;
  /** The number of the category of each figure. */
  readonly ofFigures: number[];
}

/** What a dataset says of the figures of one indicator, in their order. Nothing else of a figure is kept, so that many take little room. */
export class GatheredFigures {
  readonly indicator: Indicator;
  readonly axes: readonly GatheredAxis[];
  /** Dimensions that are added, one after the other, where without them two figures share a cell. */
  readonly finerAxes: readonly GatheredAxis[];
  readonly ids: Id[] = [];
  readonly values: (number | null)[] = [];
  /** The most decimals that any figure has. */
  decimals = 0;
  /** Each status as SDMX has it. */
  readonly statuses: string[] = [];
  /** The name of each status, by its code in SDMX. */
  readonly statusLabels = new Map<string, string>();
  /** What a cube has no other place for, as JSON. */
  readonly details: string[] = [];
  /** The code in SDMX that an absence has for its status. */
  readonly missing: string;
  readonly #language: Language;
  readonly #findStatus: FindCode;
  readonly #toDetails: ToDetails;

  /** @throws RangeError if the release lacks the indicator, or a code list of its dimensions or of statuses. */
  constructor(id: Id, options: JsonStatOptions) {
    this.indicator = findIndicator(id, options);
    this.axes = [...toDimensionAxes(this.indicator, options), toSourceAxis(options)].map(toGatheredAxis);
    this.finerAxes = toFinerAxes(options).map(toGatheredAxis);
    this.#language = options.language;
    this.#findStatus = toListedCodes('observation-statuses', options);
    this.missing = toStatusCode(this.#findStatus('missing').code);
    this.#toDetails = createDetails(options);
  }

  /** @throws RangeError if the observation lacks a dimension of its indicator, or names what the release lacks. */
  add(observation: Observation): void {
    for (const { axis, numbers, ofFigures } of [...this.axes, ...this.finerAxes]) {
      const code = axis.codeOf(observation);
      const number = numbers.get(code) ?? numbers.size;
      if (number === numbers.size) numbers.set(code, number);
      ofFigures.push(number);
    }
    const { id, quantity } = observation;
    this.ids.push(id);
    this.values.push(quantity?.value ?? null);
    this.decimals = Math.max(this.decimals, countDecimals(quantity));
    const { code } = this.#findStatus(observation.status);
    const status = toStatusCode(code);
    this.statuses.push(status);
    this.statusLabels.set(status, code.label[this.#language]);
    this.details.push(JSON.stringify(this.#toDetails(observation)));
  }
}

function toGatheredAxis(axis: Axis): GatheredAxis {
  return { axis, numbers: new Map(), ofFigures: [] };
}

function findIndicator(id: Id, { indicators, release }: JsonStatOptions): Indicator {
  const indicator = indicators.get(id);
  if (indicator === undefined) {
    throw new RangeError(`Cannot name indicator "${id}": release "${release.id}" has no such indicator`);
  }
  return indicator;
}
