import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSchemas } from '../src/contract/compare-schemas.ts';
import type { JsonSchema } from '../src/contract/json-schema.ts';

const NAMES = ['a', 'b'] as const;

/** Small schemas of every kind that the contract has, and small values that some of them hold. */
const { schema: schemas } = fc.letrec<{ schema: JsonSchema; leaf: JsonSchema; object: JsonSchema }>(
  (tie) => ({
    leaf: fc.oneof(
      fc.constant({}),
      fc.record({ type: fc.constantFrom('string', 'null', 'number', 'integer') }),
      fc.record({ type: fc.constant('string'), maxLength: fc.constantFrom(1, 2) }),
      fc.record({ type: fc.constant('integer'), minimum: fc.constantFrom(0, 1) }),
      fc.record({ enum: fc.subarray(['x', 'xx', 1, null], { minLength: 1 }) }),
      fc.constant({ const: 'x' }),
      fc.constant({ type: ['string', 'null'] }),
    ),
    object: fc.record(
      {
        type: fc.constant('object'),
        properties: fc.dictionary(fc.constantFrom(...NAMES), tie('schema')),
        required: fc.subarray([...NAMES]),
        additionalProperties: fc.oneof(fc.boolean(), tie('schema')),
      },
      { requiredKeys: ['type'] },
    ),
    schema: fc.oneof(
      { maxDepth: 2 },
      tie('leaf'),
      tie('object'),
      fc.record({ type: fc.constant('array'), items: tie('schema') }),
      fc.record({ anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }) }),
    ),
  }),
);
const { value: values } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom<unknown[]>('x', 'xx', 'xxx', 0, 1, 0.5, null),
    fc.dictionary(fc.constantFrom(...NAMES, 'c'), tie('value')),
    fc.array(tie('value'), { maxLength: 2 }),
  ),
}));

const ajv = new Ajv2020({ strict: false });
const isValid = (schema: JsonSchema, value: unknown): boolean => ajv.compile(schema)(value);
const found = (before: JsonSchema, after: JsonSchema, direction: 'request' | 'response') => {
  const placed = (part: JsonSchema) => ({ part, at: '', document: {} });
  return compareSchemas(placed(before), placed(after), direction);
};
/** The schema as clients are told to read it: they pass over fields that they do not know. */
const readOpenly = (schema: JsonSchema): JsonSchema =>
  JSON.parse(
    JSON.stringify(schema, (key, value) =>
      key === 'additionalProperties' && value === false ? true : value,
    ),
  );

describe('compareSchemas()', () => {
  it('finds nothing in a schema that is compared with itself', () => {
    const law = fc.property(schemas, fc.constantFrom('request', 'response'), (schema, direction) => {
      expect(found(schema, structuredClone(schema), direction)).toEqual([]);
    });
    fc.assert(law, { numRuns: 2000, seed: 7 });
  });

  it('lets pass no schema that refuses a request which was understood', () => {
    let passed = 0;
    const law = fc.property(schemas, schemas, fc.array(values, { minLength: 20 }), (before, after, sent) => {
      if (found(before, after, 'request').length > 0) return;
      for (const value of sent.filter((each) => isValid(before, each))) {
        passed += 1;
        expect(isValid(after, value), JSON.stringify(value)).toBe(true);
      }
    });
    fc.assert(law, { numRuns: 2000, seed: 7 });
    expect(passed).toBeGreaterThan(500);
  });

  it('lets pass no schema that gives an answer which might not have come before, new fields aside', () => {
    let passed = 0;
    const law = fc.property(
      schemas,
      schemas,
      fc.array(values, { minLength: 20 }),
      (before, after, answered) => {
        if (found(before, after, 'response').length > 0) return;
        for (const value of answered.filter((each) => isValid(after, each))) {
          passed += 1;
          expect(isValid(readOpenly(before), value), JSON.stringify(value)).toBe(true);
        }
      },
    );
    fc.assert(law, { numRuns: 2000, seed: 7 });
    expect(passed).toBeGreaterThan(500);
  });
});
