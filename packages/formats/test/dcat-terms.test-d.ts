import type { dcat, dcterms, foaf, xsd } from '@tpluscode/rdf-ns-builders';
import { expectTypeOf, test } from 'vitest';
import type { toDcat } from '../src/catalogue/index.ts';

/** The terms that are published, with the prefixes that we write before them. */
type Published =
  | `dcat:${Exclude<keyof typeof dcat, symbol>}`
  | `dct:${Exclude<keyof typeof dcterms, symbol>}`
  | `foaf:${Exclude<keyof typeof foaf, symbol>}`
  | `xsd:${Exclude<keyof typeof xsd, symbol>}`;

/** Every name of a property in what we write, however deep it stands. */
type Written<Part> = Part extends readonly (infer Item)[]
  ? Written<Item>
  : Part extends object
    ? {
        [Key in keyof Part]-?: (Key extends `${string}:${string}` ? Key : never) | Written<Part[Key]>;
      }[keyof Part]
    : never;

type Unpublished<Name> = Exclude<Name, Published | `spdx:${string}`>;

test('DCAT 3 has every property that we write, in the vocabulary as it is published', () => {
  expectTypeOf<Unpublished<Written<ReturnType<typeof toDcat>>>>().toBeNever();
  expectTypeOf<'dcat:inSeries' | 'dct:title' | 'foaf:name'>().toExtend<Written<ReturnType<typeof toDcat>>>();
});

test('DCAT 3 has the classes that we name', () => {
  expectTypeOf<
    'dcat:Catalog' | 'dcat:DatasetSeries' | 'dcat:Dataset' | 'dcat:Distribution'
  >().toExtend<Published>();
});

test('a property that is not published is found', () => {
  expectTypeOf<
    Unpublished<Written<{ a: { 'dcat:inSeries': 1; 'dcat:ofSeries': 2 } }>>
  >().toEqualTypeOf<'dcat:ofSeries'>();
});
