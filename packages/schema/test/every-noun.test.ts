import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import * as schema from '../src/index.ts';
import { SOUND_NOUNS } from './sound-nouns.ts';

/** The nouns of the design's vocabulary. Dimension and Attribute name a field, the rest a thing; a cursor is a text. */
const VOCABULARY = [
  'Dataset',
  'Release',
  'Distribution',
  'Indicator',
  'Observation',
  'Dimension',
  'Attribute',
  'CodeList',
  'Code',
  'ReferenceArea',
  'TimePeriod',
  'Unit',
  'ObservationStatus',
  'Source',
  'Citation',
  'Locator',
  'Provenance',
  'Erratum',
  'Finding',
  'Problem',
  'Cursor',
  'Instrument',
  'Commitment',
  'Link',
  'Institution',
  'Milestone',
  'Quantity',
  'Absence',
  'Text',
] as const;

/** Words that the design does not say. */
const UNSAID = /variable|metric|entit|metadata|flag|record|datum/i;

const exported = new Map<string, unknown>(Object.entries(schema));
const nouns = [...exported].filter((entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType);
const objects = Object.entries(SOUND_NOUNS).map(([name, sound]) => ({
  name,
  sound: sound as Readonly<Record<string, unknown>>,
  noun: exported.get(name) as z.ZodType,
}));

describe('the vocabulary', () => {
  it.each(VOCABULARY)('has %s as a value', (name) => {
    expect(exported.get(name)).toBeInstanceOf(z.ZodType);
  });

  it.each(nouns)('%s is known to contracts by its own name, and says what it is', (name, noun) => {
    expect(noun.meta()).toMatchObject({ id: name, description: expect.stringMatching(/^[A-Z].*\.$/) });
  });

  it.each(nouns)('%s can be written as JSON Schema', (_, noun) => {
    expect(z.toJSONSchema(noun)).toHaveProperty('$schema');
  });

  it('says no word that the design does not say', () => {
    expect(Object.keys(schema).filter((name) => UNSAID.test(name))).toEqual([]);
  });

  it('has a sound example of every noun that is an object', () => {
    const shaped = nouns.filter(([, noun]) => noun instanceof z.ZodObject).map(([name]) => name);
    expect(Object.keys(SOUND_NOUNS).sort()).toEqual(shaped.sort());
  });
});

const isProblem = (noun: z.ZodType): boolean =>
  [schema.Problem, schema.ProblemError, schema.GoneProblem].some((known) => known === noun);

describe.each(objects)('$name', ({ noun, sound }) => {
  it('parses a sound example to itself', () => {
    expect(noun.parse(sound)).toEqual(sound);
  });

  it.each(Object.keys(sound))('is refused without %s', (field) => {
    const { [field]: _, ...rest } = sound;
    expect(noun.safeParse(rest).success).toBe(false);
  });

  it('is refused with a field that it does not have', () => {
    expect(noun.safeParse({ ...sound, remark: 'x' }).success).toBe(false);
  });

  it('is refused with an empty text in any field that is a text', () => {
    for (const [field, value] of Object.entries(sound)) {
      // A problem's texts are ours and never empty; a finding of a whole file has an empty path.
      if (typeof value !== 'string' || isProblem(noun)) continue;
      if (noun === schema.Finding && field === 'path') continue;
      expect(noun.safeParse({ ...sound, [field]: '' }).success, field).toBe(false);
    }
  });
});
