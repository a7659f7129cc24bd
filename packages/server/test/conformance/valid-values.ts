import fc from 'fast-check';
import type { Operation, Parameter } from './contract.ts';
import type { World } from './world.ts';

const encoded = (values: fc.Arbitrary<string>): fc.Arbitrary<string> => values.map(encodeURIComponent);
const YEAR = fc.integer({ min: 1990, max: 2030 }).map(String);
const DAY = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const NUMBER = fc
  .oneof(fc.integer({ min: 0, max: 1_000_000_000 }), fc.constantFrom(-1, 0.5, 28.6))
  .map(String);

/** What ends before and after a pair of dots, the smaller first. */
const rangeOf = <Value>(values: fc.Arbitrary<Value>, isLess: (a: Value, b: Value) => boolean) =>
  fc.tuple(values, values, fc.constantFrom('both', 'from', 'to', 'one')).map(([a, b, ends]) => {
    const [from, to] = isLess(b, a) ? [b, a] : [a, b];
    if (ends === 'from') return `${from}..`;
    if (ends === 'to') return `..${to}`;
    return ends === 'one' ? `${from}` : `${from}..${to}`;
  });

/** Words to search for, of which the data has some. */
const wordsOf = (most: number): fc.Arbitrary<string[]> =>
  fc.array(fc.constantFrom('paz', 'redes', 'Líneas', 'acción', '1325', 'women', 'n', 'zzzz', 'ﬁn', 'Ｍ'), {
    minLength: 1,
    maxLength: most,
  });

/** What is written for parameters that take no closed list; those that are not here are given their example, where they have one. */
const FREE: Readonly<Record<string, (parameter: Parameter) => fc.Arbitrary<string>>> = {
  limit: () => fc.oneof(fc.constantFrom(1, 2, 1000), fc.integer({ min: 1, max: 1000 })).map(String),
  asOf: () => DAY,
  timePeriod: () =>
    fc.oneof(
      fc.constantFrom('not-stated', '2020', '2020-03', '2020-03-08', '2020/..', '2019-07-01/2020-06-30'),
      rangeOf(YEAR, (a, b) => a < b),
      rangeOf(DAY, (a, b) => a < b),
    ),
  value: ({ description }) =>
    description.includes('..') ? encoded(rangeOf(NUMBER, (a, b) => Number(a) < Number(b))) : NUMBER,
  q: () => encoded(fc.oneof(wordsOf(1), wordsOf(2), wordsOf(12)).map((words) => words.join(' '))),
};

/** Valid values of a parameter in a release, as they are written in an address; `null` where none are known. */
export function validValues(
  operation: Operation,
  parameter: Parameter,
  world: World,
  release: string,
): fc.Arbitrary<string> | null {
  const { name, description, schema } = parameter;
  const known = world.valuesOf(operation, name, release);
  // A release can be compared with earlier ones only.
  const among = name === 'since' ? (known?.slice(0, known.indexOf(release) + 1) ?? null) : known;
  if (among !== null && among.length > 0) {
    const one = fc.constantFrom(...among);
    if (!isList(parameter)) return encoded(one);
    const list = fc
      .array(one, { minLength: 1, maxLength: 3 })
      .map((codes) => codes.map(encodeURIComponent).join(','));
    return canExclude(description)
      ? fc.tuple(fc.constantFrom('', '', '!'), list).map((parts) => parts.join(''))
      : list;
  }
  const free = FREE[name]?.(parameter);
  if (free !== undefined) return free;
  return schema.examples === undefined ? null : encoded(fc.constantFrom(...schema.examples));
}

/** Whether a parameter says that it takes several values. */
export const isList = ({ description }: Parameter): boolean => /separated by commas/i.test(description);

const canExclude = (description: string): boolean => description.includes('"!"');
