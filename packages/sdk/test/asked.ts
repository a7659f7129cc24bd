import {
  CHANGE_KINDS,
  CHANGED,
  type Codes,
  GRAMMAR,
  ITEM_FIELDS,
  SEARCHED,
  type Takes,
} from '@pazabierta/query';
import type { ContractRelease } from '@pazabierta/query/contract';
import type { Collection } from '@pazabierta/schema';
import fc from 'fast-check';
import type { Given, Quoted } from '../src/index.ts';

/** A question as whoever has no types may write it, right or wrong. */
export type Params = Readonly<Record<string, Given | undefined>>;

/** Something that one may ask, online and offline. */
export type Asked =
  | { readonly ask: 'list'; readonly collection: Collection; readonly question: Params }
  | { readonly ask: 'get' | 'history'; readonly collection: Collection; readonly id: string }
  | { readonly ask: 'availability' | 'changes'; readonly question: Params }
  | { readonly ask: 'search'; readonly q: string; readonly question: Params }
  | { readonly ask: 'check'; readonly figures: readonly Quoted[] };

const COLLECTIONS = Object.keys(GRAMMAR) as Collection[];
/** Half of them observations, of which most can be asked. */
const collections = fc.constantFrom(...COLLECTIONS, ...COLLECTIONS.map(() => 'observations' as const));
const DAYS = ['1999-12-31', '2020-06-17', '2021-12-05', '2021-12-31', '2024-12-31', '2026-11-23'];
const PERIODS = [
  'not-stated',
  '2020',
  '2021-03',
  '2021-03-08',
  '2020/2022',
  '2020/..',
  '2019..2022',
  '2020..',
  '..2021-12-31',
];
const WRONG_PERIODS = ['2022..2019', '2021-13', '..', '2020..not-stated', 'not-stated..', 'ayer'];

/** Everything that one may think of asking of some releases, most of it right. */
export function askedOf(contents: readonly ContractRelease[], codes: Codes): fc.Arbitrary<Asked> {
  const observations = filters('observations', codes);
  const time = {
    asOf: mostly(fc.constantFrom(...DAYS), fc.constantFrom('2021-02-30', '2021', '')),
    vintage: mostly(fc.constantFrom('latest', 'all'), fc.constant('newest')),
    latestPeriod: mostly(fc.constantFrom<Given>(true, false, 'true'), fc.constantFrom<Given>(1, 'yes')),
  };
  const page = {
    limit: mostly<Given>(fc.integer({ min: 1, max: 30 }), fc.constantFrom<Given>(0, 1001, 'x', 2.5)),
    lagn: rarely(fc.constant('es')),
    cursor: rarely(fc.constantFrom('x', 'WyIyMDI2LjEiLDEsbnVsbCwiYSJd', '')),
  };
  const list = collections.chain((collection) => {
    const { time: hasTime, sorts } = GRAMMAR[collection];
    const fields = ITEM_FIELDS[collection] as readonly string[];
    return chosen({
      ...filters(collection, codes),
      ...(hasTime ? time : {}),
      sort: mostly(fc.constantFrom(...sorts), fc.constantFrom('value', 'name')),
      fields: mostly<Given>(
        fc.subarray([...fields], { minLength: 1, maxLength: 3 }),
        fc.constantFrom('notes', 'id,,note'),
      ),
      ...page,
    }).map((question): Asked => ({ ask: 'list', collection, question }));
  });

  const named = fc
    .record({ ask: fc.constantFrom('get', 'history'), collection: collections })
    .chain(({ ask, collection }) => idOf(contents, collection).map((id): Asked => ({ ask, collection, id })));

  const availability = chosen({ ...observations, ...time, ...page }).map(
    (question): Asked => ({ ask: 'availability', question }),
  );

  const search = fc
    .record({
      q: mostly(wordsOf(contents), fc.constantFrom('', '¿?', 'a b c d e f g h i j k l m')),
      question: chosen({
        collection: someOf(SEARCHED, ['cities']),
        ...page,
      }),
    })
    .map((asked): Asked => ({ ask: 'search', ...asked }));

  const changes = chosen({
    since: mostly(fc.constantFrom(...contents.map(({ release }) => release.id)), fc.constant('2019.1')),
    kind: someOf(CHANGE_KINDS, ['new']),
    collection: someOf(CHANGED, ['cities']),
    dataset: someOf(codes.dataset, ['mucpax']),
    indicator: someOf(codes.indicator, ['mucpaz.netwoks']),
    ...page,
  }).map((question): Asked => ({ ask: 'changes', question }));

  const check = fc
    .array(
      fc.record(
        {
          id: mostly(idOf(contents, 'observations'), fc.constantFrom('Redes', '')),
          release: mostly(
            fc.constantFrom(...contents.map(({ release }) => release.id), '2999.1'),
            fc.constant('x'),
          ),
          value: fc.constantFrom(7, 217, 40, 123000000, Number.NaN),
        },
        { requiredKeys: ['id', 'release'] },
      ),
      { maxLength: 4 },
    )
    .map((figures): Asked => ({ ask: 'check', figures }));

  return fc.oneof(
    { weight: 10, arbitrary: list },
    { weight: 4, arbitrary: named },
    { weight: 1, arbitrary: availability },
    { weight: 3, arbitrary: search },
    { weight: 3, arbitrary: changes },
    { weight: 1, arbitrary: check },
  );
}

/** What is right nearly always, and wrong now and then. */
function mostly<Value>(right: fc.Arbitrary<Value>, wrong: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: wrong });
}

/** What is left out nearly always. */
function rarely(value: fc.Arbitrary<string>): fc.Arbitrary<Given | undefined> {
  return fc.oneof({ weight: 15, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
}

/** A few of the parameters that one may give. */
function chosen(parameters: Readonly<Record<string, fc.Arbitrary<Given | undefined>>>): fc.Arbitrary<Params> {
  return fc
    .subarray(Object.keys(parameters), { maxLength: 4 })
    .chain((names) =>
      fc.record(Object.fromEntries(names.map((name) => [name, parameters[name] ?? fc.constant(undefined)]))),
    );
}

/** Some codes of a list as an array or as text, chosen or excluded. */
function someOf(codes: readonly string[], wrong: readonly string[]): fc.Arbitrary<Given> {
  if (codes.length === 0) return fc.constantFrom(...wrong);
  const right = fc.subarray([...codes], { minLength: 1, maxLength: Math.min(3, codes.length) });
  return fc.oneof(
    { weight: 14, arbitrary: right },
    { weight: 6, arbitrary: right.map((some) => some.join(',')) },
    { weight: 6, arbitrary: right.map((some) => `!${some.join(',')}`) },
    { weight: 1, arbitrary: fc.constantFrom(...wrong, '', codes.join(',!')) },
  );
}

function filters(collection: Collection, codes: Codes): Record<string, fc.Arbitrary<Given>> {
  const toValue = (takes: Takes): fc.Arbitrary<Given> => {
    if (takes === 'periods') return mostly(fc.constantFrom(...PERIODS), fc.constantFrom(...WRONG_PERIODS));
    if (takes === 'numbers') {
      return mostly<Given>(
        fc.constantFrom<Given>('1..', '..1000', '7..257', 217, 28.6, '0..123000000'),
        fc.constantFrom<Given>('9..1', '1,000', 'x', Number.NaN),
      );
    }
    if ('oneOf' in takes) return someOf(takes.oneOf, ['odd']);
    const earlier = Object.keys(codes.renamed[takes.codes] ?? {});
    return someOf([...codes[takes.codes], ...earlier], ['mx-tla', 'mucpaz.netwoks']);
  };
  return Object.fromEntries(
    Object.entries(GRAMMAR[collection].filters).map(([name, takes]) => [name, toValue(takes)]),
  );
}

/** An id that some release has or had, or one that none ever had. */
function idOf(contents: readonly ContractRelease[], collection: Collection): fc.Arbitrary<string> {
  const items = contents.flatMap(
    (content): readonly { readonly id: string; readonly aliases?: readonly string[] }[] =>
      content.items[collection],
  );
  const ids = fc.constantFrom('mucpaz.networks', ...new Set(items.map(({ id }) => id)));
  const earlier = fc.constantFrom('networks', ...new Set(items.flatMap(({ aliases = [] }) => aliases)));
  return fc.oneof(
    { weight: 8, arbitrary: ids },
    { weight: 2, arbitrary: earlier },
    { weight: 1, arbitrary: ids.map((id) => `${id}.per-network`) },
    { weight: 1, arbitrary: ids.map((id) => `${id.slice(1, 60)}x`) },
    { weight: 1, arbitrary: fc.constantFrom('ñandú', 'a b', 'MUCPAZ', 'x'.repeat(130)) },
  );
}

/** Some beginnings of words that the releases have. */
function wordsOf(contents: readonly ContractRelease[]): fc.Arbitrary<string> {
  const words = contents.flatMap(({ items }) =>
    JSON.stringify([
      items.observations.slice(0, 40),
      items.commitments,
      items.sources,
      items.milestones,
    ]).split(/[\s"\\{}:,«»]+/),
  );
  const word = fc
    .record({ word: fc.constantFrom(...new Set(words)), length: fc.integer({ min: 1, max: 12 }) })
    .map(({ word, length }) => word.slice(0, length));
  return fc.array(word, { minLength: 1, maxLength: 3 }).map((some) => some.join(' '));
}
