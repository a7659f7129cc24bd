import { isDeepStrictEqual } from 'node:util';
import type { BreakingChange } from './breaking-change.ts';
import type { JsonSchema } from './json-schema.ts';
import { below, follow, type Placed } from './placed.ts';

/** Whether a value is sent to the server or comes from it. */
export type Direction = 'request' | 'response';

type Schema = Placed<JsonSchema>;

/** Keywords that tell a person something and hold no value back. */
const REMARKS = new Set(['description', 'title', 'examples', 'example', 'deprecated', '$comment', 'default']);
/** Keywords that are compared each in its own way. */
const KNOWN = new Set(['type', 'enum', 'const', 'properties', 'required', 'additionalProperties', 'items']);
const LOWER = new Set(['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']);
const UPPER = new Set(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']);

/**
 * Compares the schema of one value in two contracts. Nothing is found where every request that was valid still is, and every answer that may
 * come now might have come before, save for fields that are new.
 *
 * @param seen the pairs of places that are being compared, since a schema may hold itself
 */
export function compareSchemas(
  before: Schema,
  after: Schema,
  direction: Direction,
  seen: ReadonlySet<string> = new Set(),
): BreakingChange[] {
  // Each way in which a value may be sent, then or now, must have a place among those in which it was, or is, understood.
  const [narrow, wide] = direction === 'request' ? [before, after] : [after, before];
  if (Object.keys(follow(wide).part).every((keyword) => REMARKS.has(keyword))) return [];
  const places = alternatives(wide);
  return alternatives(narrow).flatMap((each) => {
    const compare = (place: Schema) =>
      direction === 'request'
        ? compareAlternative(each, place, direction, seen)
        : compareAlternative(place, each, direction, seen);
    if (places.some((place) => compare(place).length === 0)) return [];
    const place = counterpart(each, alternatives(narrow), places);
    if (place !== undefined) return compare(place);
    const kind = direction === 'request' ? 'type-refused' : 'type-added';
    return [{ kind, at: each.at, [direction === 'request' ? 'was' : 'is']: brief(each.part) }];
  });
}

/** The ways in which a value may be valid, each of one type. */
function alternatives(placed: Schema): Schema[] {
  const found = follow(placed);
  const { anyOf, oneOf, ...beside } = found.part;
  const choices = anyOf ?? oneOf;
  if (choices !== undefined) {
    const keyword = anyOf === undefined ? 'oneOf' : 'anyOf';
    return choices.flatMap((choice, index) =>
      alternatives(below(found, { ...beside, ...choice }, keyword, index)),
    );
  }
  if (!Array.isArray(beside.type)) return [found];
  return beside.type.map((type: string) => ({ ...found, part: { ...beside, type } }));
}

/** Of several alternatives, the one that this was or has become: of the same name, or alone of its type on both sides. */
function counterpart(each: Schema, own: readonly Schema[], others: readonly Schema[]): Schema | undefined {
  const named = others.find(({ at }) => at === each.at);
  if (named !== undefined) return named;
  if (own.length === 1 && others.length === 1) return others[0];
  const isAlike = ({ part }: Schema) => part.type === each.part.type;
  const alike = others.filter(isAlike);
  return alike.length === 1 && own.filter(isAlike).length === 1 ? alike[0] : undefined;
}

function compareAlternative(
  before: Schema,
  after: Schema,
  direction: Direction,
  seen: ReadonlySet<string>,
): BreakingChange[] {
  const pair = `${before.at} ${after.at}`;
  if (seen.has(pair)) return [];
  const inside = new Set([...seen, pair]);
  const [narrow, wide] = direction === 'request' ? [before, after] : [after, before];
  if (!isWithin(narrow.part.type, wide.part.type)) {
    const kind = direction === 'request' ? 'type-refused' : 'type-added';
    return [{ kind, at: before.at, was: brief(before.part), is: brief(after.part) }];
  }
  return [
    ...compareDefault(before, after, direction),
    ...compareValues(before, after, direction),
    ...compareLimits(before, after, direction),
    ...compareFields(before, after, direction, inside),
    ...compareItems(before, after, direction, inside),
  ];
}

function isWithin(narrow: unknown, wide: unknown): boolean {
  return wide === undefined || narrow === wide || (narrow === 'integer' && wide === 'number');
}

function compareDefault(before: Schema, after: Schema, direction: Direction): BreakingChange[] {
  const { default: was } = before.part;
  const { default: is } = after.part;
  if (direction === 'response' || was === undefined || isDeepStrictEqual(was, is)) return [];
  return [{ kind: 'default-changed', at: before.at, was, is }];
}

function compareValues(before: Schema, after: Schema, direction: Direction): BreakingChange[] {
  const [was, is] = [valuesOf(before.part), valuesOf(after.part)];
  const [narrow, wide] = direction === 'request' ? [was, is] : [is, was];
  if (wide === undefined) return [];
  const kind = direction === 'request' ? 'value-refused' : 'value-added';
  if (narrow === undefined) return [{ kind, at: before.at, was: brief(before.part), is: brief(after.part) }];
  return narrow
    .filter((value) => !wide.some((other) => isDeepStrictEqual(value, other)))
    .map((value) => ({ kind, at: before.at, [direction === 'request' ? 'was' : 'is']: value }));
}

const valuesOf = (schema: JsonSchema): readonly unknown[] | undefined =>
  'const' in schema ? [schema.const] : schema.enum;

function compareLimits(before: Schema, after: Schema, direction: Direction): BreakingChange[] {
  const kind = direction === 'request' ? 'limit-tightened' : 'limit-loosened';
  const [narrow, wide] = direction === 'request' ? [before.part, after.part] : [after.part, before.part];
  return Object.keys(wide)
    .filter((keyword) => !REMARKS.has(keyword) && !KNOWN.has(keyword))
    .filter((keyword) => !holdsWithin(keyword, narrow[keyword], wide[keyword]))
    .map((keyword) => ({
      kind,
      at: before.at,
      was: { [keyword]: before.part[keyword] ?? null },
      is: { [keyword]: after.part[keyword] ?? null },
    }));
}

/** Whether whatever keeps to the one limit keeps to the other; of a limit that is no number, only where both are the same. */
function holdsWithin(keyword: string, narrow: unknown, wide: unknown): boolean {
  if (typeof narrow === 'number' && typeof wide === 'number') {
    if (LOWER.has(keyword)) return narrow >= wide;
    if (UPPER.has(keyword)) return narrow <= wide;
  }
  return isDeepStrictEqual(narrow, wide);
}

/** What a field may hold: `null` where it may not be there. */
function fieldOf(placed: Schema, name: string): Schema | null {
  const { properties = {}, additionalProperties = true } = placed.part;
  const own = properties[name];
  if (own !== undefined) return below(placed, own, 'properties', name);
  if (additionalProperties === false) return null;
  return below(placed, additionalProperties === true ? {} : additionalProperties, 'additionalProperties');
}

function compareFields(
  before: Schema,
  after: Schema,
  direction: Direction,
  seen: ReadonlySet<string>,
): BreakingChange[] {
  if (![before, after].some(({ part }) => part.type === 'object' || part.type === undefined)) return [];
  const names = [before, after].flatMap(({ part: { properties = {}, required = [] } }) => [
    ...Object.keys(properties),
    ...required,
  ]);
  // A name that no schema can have stands for every field that neither names.
  return [...new Set([...names, '\u0000'])].flatMap((name) =>
    compareField(name, before, after, direction, seen),
  );
}

function compareField(
  name: string,
  before: Schema,
  after: Schema,
  direction: Direction,
  seen: ReadonlySet<string>,
): BreakingChange[] {
  const [was, is] = [fieldOf(before, name), fieldOf(after, name)];
  const wasThere = before.part.required?.includes(name) ?? false;
  const isThere = after.part.required?.includes(name) ?? false;
  if (direction === 'request') {
    if (isThere && !wasThere) return [{ kind: 'field-required', at: (is ?? after).at }];
    if (was === null) return [];
    if (is === null) return [{ kind: 'field-refused', at: was.at, ...announced(was) }];
    return compareSchemas(was, is, direction, seen);
  }
  const isNamed = name in (before.part.properties ?? {});
  if (was !== null && isNamed && !(name in (after.part.properties ?? {})))
    return [{ kind: 'field-removed', at: was.at, ...announced(was) }];
  if (wasThere && !isThere)
    return [{ kind: 'field-optional', at: (was ?? before).at, ...announced(was ?? before) }];
  return was === null || is === null ? [] : compareSchemas(was, is, direction, seen);
}

function compareItems(
  before: Schema,
  after: Schema,
  direction: Direction,
  seen: ReadonlySet<string>,
): BreakingChange[] {
  if (before.part.items === undefined && after.part.items === undefined) return [];
  return compareSchemas(
    below(before, before.part.items ?? {}, 'items'),
    below(after, after.part.items ?? {}, 'items'),
    direction,
    seen,
  );
}

const announced = ({ part }: Schema) => (part.deprecated === true ? { announced: true } : {});

/** A schema in a word, for a sentence. */
function brief({ type, enum: values, const: value }: JsonSchema): unknown {
  return value ?? values ?? type ?? 'any';
}
