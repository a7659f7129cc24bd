import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ReleaseContent, readReleases, releasesFolder } from '../packages/dataset/src/index.ts';
import {
  type Bound,
  bounds,
  QUALIFIER_TABLE,
  QUALIFIERS,
  type Quantity,
} from '../packages/schema/src/quantity/index.ts';
import { tableAfter } from './table-after.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The words of the tables in a language, by those of the code. */
type Words = Readonly<Record<string, string>>;

const ENGLISH: Words = {
  'value - half': 'value - resolution / 2',
  'value + half': 'value + resolution / 2',
  'exact to the unit': 'exact, of a count to the unit or without resolution',
  'exact with a resolution': 'exact, with a resolution',
};
const SPANISH: Words = {
  value: 'valor',
  'value - half': 'valor - resolución / 2',
  'value + half': 'valor + resolución / 2',
  upper: 'cifra mayor',
  'exact to the unit': 'exact, de una cuenta a la unidad o sin resolución',
  'exact with a resolution': 'exact, con resolución',
  closed: 'cerrado',
  open: 'abierto',
  unbounded: 'sin límite',
  unknown: 'desconocido',
  point: 'punto',
  floor: 'piso',
  or: 'o',
  any: 'cualesquiera',
  'all exact or stated': 'todos exact o stated',
  'shown lower': 'inferior',
  'shown upper': 'superior',
  'shown both': 'ambos',
  'shown printed': 'impresa',
  down: 'hacia abajo',
  up: 'hacia arriba',
  outward: 'hacia fuera',
  nearest: 'al más cercano',
};
const GUIDES = [
  ['docs/guides/es/architecture.md', SPANISH, 'es'],
  ['docs/guides/en/architecture.md', ENGLISH, 'en'],
] as const;
const DOCUMENTS = [...GUIDES, ['docs/architecture.md', ENGLISH, 'en'] as const];

describe.each(DOCUMENTS)('%s', (path, words) => {
  const document = read(path);
  const say = (word: string): string => words[word] ?? word.replace(/^shown /, '');

  test('prints the bounds of every qualifier', () => {
    const printed: Quantity = { value: 100, upper: null, qualifier: 'exact', resolution: 10, kind: 'number' };
    const figures: Readonly<Record<number, string>> = {
      95: 'value - half',
      100: 'value',
      105: 'value + half',
      200: 'upper',
    };
    const written = ({ kind, value }: Bound): string =>
      value === null ? say(kind) : `${say(figures[value] ?? '')}, ${say(kind)}`;
    const cells = (quantity: Quantity): string[] => {
      const { lower, upper } = bounds(quantity);
      return [written(lower), written(upper)];
    };
    const toTheUnit = cells({ ...printed, kind: 'count', resolution: 1 });
    expect(toTheUnit).toEqual(cells({ ...printed, resolution: null }));
    const rows = QUALIFIERS.flatMap((qualifier) =>
      qualifier === 'exact'
        ? [
            [say('exact to the unit'), ...toTheUnit],
            [say('exact with a resolution'), ...cells(printed)],
          ]
        : [[qualifier, ...cells({ ...printed, qualifier, upper: qualifier === 'between' ? 200 : null })]],
    );
    expect(tableAfter(document, '<!-- bounds -->').toSorted()).toEqual(rows.toSorted());
  });

  test('prints the table by which results are named', () => {
    const anyOf = (forms: readonly string[]): string => forms.map(say).join(` ${say('or')} `);
    expect(tableAfter(document, '<!-- results -->')).toEqual(
      QUALIFIER_TABLE.map(({ lower, upper, onlyExactOrStated, qualifier, shown, rounded }) => [
        anyOf(lower),
        anyOf(upper),
        say(onlyExactOrStated ? 'all exact or stated' : 'any'),
        qualifier,
        say(`shown ${shown}`),
        say(rounded),
      ]),
    );
  });
});

describe.each(GUIDES)('%s', (path, _, language) => {
  let newest: ReleaseContent;

  beforeAll(async () => {
    const last = (await readReleases(releasesFolder)).at(-1);
    if (last === undefined) throw new Error('There is no release');
    newest = last;
  });

  test('names every qualifier as its code list does, with a figure of the newest release where it has one', () => {
    const { observations, 'code-lists': codeLists } = newest.items;
    const codes = codeLists.find(({ id }) => id === 'qualifiers')?.codes ?? [];
    const rows = tableAfter(read(path), '<!-- examples -->');
    expect(rows.map(([qualifier, label]) => [qualifier, label])).toEqual(
      codes.map(({ id, label }) => [id, label[language]]),
    );
    for (const [qualifier, , figure, printed] of rows) {
      const example = observations.find(({ id }) => id === figure);
      const found = [example?.quantity?.qualifier, example?.asPrinted];
      const none = observations.every(({ quantity }) => quantity?.qualifier !== qualifier);
      expect([qualifier, figure, printed]).toEqual(
        none ? [qualifier, '-', '-'] : [found[0], figure, found[1]],
      );
    }
  });
});
