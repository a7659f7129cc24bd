import fc from 'fast-check';
import type { Parameter } from './contract.ts';
import { isList } from './valid-values.ts';

/** A value that a parameter does not take, as it is written in an address, and what is valid where something is near. */
export interface BadValue {
  readonly written: string;
  readonly near?: readonly string[];
}

/** What no parameter takes: nothing, a NUL, half of a character, bytes that are no UTF-8, a slash, SQL, a path, a script, too much. */
const NEVER = [
  '',
  '%00',
  'a%00b',
  '\ud800',
  '%ed%a0%80',
  '%ff',
  '%',
  '%2',
  '%zz',
  '%2f',
  '..%2f..%2fetc%2fpasswd',
  '%27%20OR%201=1--',
  '%22;DROP%20TABLE%20observations;--',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '%F0%9F%95%8A',
  '__proto__',
  'constructor',
  'x'.repeat(3000),
  `${'x'.repeat(79)}%F0%9F%95%8A%F0%9F%95%8A`,
  '%0d%0aX-Evil:%201',
];

/** What is wrong in parameters that take no closed list. */
const WRONG: Readonly<Record<string, readonly string[]>> = {
  limit: [
    '0',
    '-1',
    '1001',
    '9'.repeat(30),
    '1.5',
    '1e2',
    '0x10',
    '%2b5',
    '10%20',
    '%d9%a1',
    'NaN',
    'Infinity',
    '10,20',
  ],
  cursor: ['x', 'AAAA', 'W10', 'bnVsbA', '%2b%2b%2b'],
  asOf: [
    '2021-02-30',
    '2021-13-01',
    '2021',
    '21-01-01',
    '2021-1-5',
    'today',
    '2021-12-05T00:00:00Z',
    '%2b2021-01-01',
  ],
  timePeriod: [
    '2024..2020',
    '2020-13',
    '..',
    '2020...2024',
    '2020..2021..2022',
    'not-stated..2020',
    '2020..not-stated',
    '2020-02-30',
    '99999',
  ],
  q: ['%20', '!!!', '-', 'a%20b%20c%20d%20e%20f%20g%20h%20i%20j%20k%20l%20m'],
  since: ['2026', '2999.1'],
};

/** A number is written in one way only; a range has the smaller first. */
const NO_NUMBERS = [
  '1,000',
  '1e5',
  '0x10',
  'NaN',
  '1%20000',
  '%2b5',
  '01',
  '1.0',
  '-0',
  '1234567890123456789',
  '$5',
];
const NO_RANGES = [...NO_NUMBERS, '..', '200..100', '1..2..3', '1...2'];

/** What every parameter of the query would take as words to search for. */
const WORDS = /[\p{L}\p{N}]/u;

/** Values that a parameter does not take, where `among` is the closed list of what it does; `null` where nothing is known of it. */
export function badValues(
  parameter: Parameter,
  among: readonly string[] | null,
): fc.Arbitrary<BadValue> | null {
  const { name, description } = parameter;
  const plain = (written: readonly string[]) =>
    fc.constantFrom(...written.map((each): BadValue => ({ written: each })));
  if (among !== null && among.length > 0) {
    return fc.oneof(
      plain(NEVER.filter((written) => !among.includes(written))),
      plain(badCodes(parameter, among)),
      misspelt(among).map((written): BadValue => ({ written, near: among })),
    );
  }
  if (name === 'q')
    return plain([...NEVER.filter((each) => !WORDS.test(decode(each))), ...(WRONG['q'] ?? [])]);
  const wrong = name === 'value' ? (description.includes('..') ? NO_RANGES : NO_NUMBERS) : WRONG[name];
  return wrong === undefined ? null : plain([...NEVER, ...wrong]);
}

/** What is no code though it has codes in it. */
function badCodes(parameter: Parameter, among: readonly string[]): string[] {
  const [first = '', second = first] = among.map(encodeURIComponent);
  const written = [
    `${first},`,
    `${first},,${second}`,
    `%20${first}`,
    `${first}%00`,
    `!${first},!${second}`,
    `!!${first}`,
    '!',
  ];
  if (!isList(parameter)) written.push(`${first},${second}`, `!${first}`);
  if (first.toUpperCase() !== first) written.push(first.toUpperCase());
  return written;
}

/** A valid value with one letter too many. */
function misspelt(among: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...among), fc.nat(), fc.constantFrom('x', 'q', '7'))
    .map(([value, at, letter]) => {
      const place = at % (value.length + 1);
      return `${value.slice(0, place)}${letter}${value.slice(place)}`;
    })
    .filter((value) => !among.includes(value))
    .map(encodeURIComponent);
}

function decode(written: string): string {
  return new URLSearchParams(`a=${written}`).get('a') ?? '';
}
