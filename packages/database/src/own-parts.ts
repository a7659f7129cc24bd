import type { Observation } from '@pazabierta/schema';

/** What rows of one frame have of their own, as the JSON has it; `null` where it is `null` there or does not stand there. */
export interface OwnParts {
  readonly id: string;
  readonly area: string | null;
  readonly timePeriod: string;
  readonly value: string | null;
  readonly lower: string | null;
  readonly upper: string | null;
  /** Between its quotation marks, as JSON writes it. */
  readonly asPrinted: string | null;
  readonly referenceDate: string | null;
  /** Between its brackets, as JSON writes it. */
  readonly contradicts: string;
}

/** What observations of one frame are like: all that they have, but for what each has of its own, where only the type is known. */
export interface Likeness {
  readonly isArray: boolean;
  readonly names: readonly string[];
  readonly parts: readonly Part[];
}

type Part =
  | { readonly kind: 'own'; readonly type: string }
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'object'; readonly like: Likeness };

/** What observations are like that have the frame of one, which is given out of its JSON. */
export const toLikeness = (model: Observation): Likeness => likenessOf(model, OWN);

/**
 * The own parts of an observation that is like those of a frame: the same as cutting its canonical JSON gives, which takes longer to write than
 * this. `null` where it is not like them, or only its JSON can tell.
 */
export function toOwnParts(item: Observation, like: Likeness): OwnParts | null {
  if (!isLike(item, like)) return null;
  const { id, dimensions, quantity, bounds, asPrinted, referenceDate, contradicts } = item;
  const { area, timePeriod } = dimensions;
  const { date } = referenceDate;
  if (!(PLAIN.test(id) && PLAIN.test(area ?? '') && PLAIN.test(timePeriod) && PLAIN.test(date ?? '')))
    return null;
  return {
    id,
    area,
    timePeriod,
    value: toNumberText(quantity?.value ?? null),
    lower: toNumberText(bounds?.lower.value ?? null),
    upper: toNumberText(bounds?.upper.value ?? null),
    asPrinted:
      asPrinted === null || PLAIN.test(asPrinted) ? asPrinted : JSON.stringify(asPrinted).slice(1, -1),
    referenceDate: date,
    contradicts: contradicts.length === 0 ? '' : JSON.stringify(contradicts).slice(1, -1),
  };
}

/** Where in an observation its own parts stand. */
interface Places {
  readonly [name: string]: true | Places;
}

const OWN: Places = {
  id: true,
  dimensions: { area: true, timePeriod: true },
  quantity: { value: true },
  bounds: { lower: { value: true }, upper: { value: true } },
  asPrinted: true,
  referenceDate: { date: true },
  contradicts: true,
};

/** What JSON writes as it stands. */
const PLAIN = /^[ !#-[\]-~]*$/;

/** As JSON writes a number. */
const toNumberText = (value: number | null): string | null => (value === null ? null : String(value));

function likenessOf(model: object, own: Places): Likeness {
  const entries = Object.entries(model);
  return {
    isArray: Array.isArray(model),
    names: entries.map(([name]) => name),
    parts: entries.map(([name, value]): Part => {
      const place = own[name];
      if (place === true) return { kind: 'own', type: toType(value) };
      if (typeof value !== 'object' || value === null) return { kind: 'value', value };
      return { kind: 'object', like: likenessOf(value, place ?? {}) };
    }),
  };
}

const toType = (value: unknown): string => (value === null ? 'null' : typeof value);

/** Whether the JSON of an object would be the same, its own parts aside: it has the same names in the same order, with the same values. */
function isLike(item: object, { isArray, names, parts }: Likeness): boolean {
  let at = 0;
  for (const name in item) {
    if (name !== names[at]) return false;
    const value: unknown = item[name as keyof typeof item];
    const part = parts[at] as Part;
    if (part.kind === 'own') {
      if (toType(value) !== part.type) return false;
    } else if (part.kind === 'value') {
      if (value !== part.value) return false;
    } else if (typeof value !== 'object' || value === null || !isLike(value, part.like)) return false;
    at += 1;
  }
  return at === names.length && Array.isArray(item) === isArray;
}
