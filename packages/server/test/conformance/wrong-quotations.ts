import fc from 'fast-check';
import { withoutParameters, withParameter } from './asked.ts';
import type { WrongParameter } from './faults.ts';
import type { World } from './world.ts';

const IDS = [
  '',
  '%00',
  'A%20B',
  '..%2fx',
  'x'.repeat(121),
  '%ff',
  '%ed%a0%80',
  'a..b',
  'a.',
  '%27--',
  '__proto__',
];
const RELEASES = [
  '',
  '%00',
  '2026',
  '26.1',
  '2026.0',
  '2026.1%00',
  '%202026.1',
  'x'.repeat(3000),
  '2026.10000',
];

/** Figures that cannot be looked for: without an id or a release that could be one, or named by an address that is none. */
export function wrongQuotations({ figures, usual }: World): fc.Arbitrary<WrongParameter>[] {
  const figure = figures[0] ?? '';
  const address = `/v1/observations/${figure}?release=${usual}`;
  const urls = [
    '',
    'x',
    '%00',
    '/v1/observations/',
    `/v1/sources/${figure}?release=${usual}`,
    `/v1/observations/${figure}`,
    '//',
    'http://[',
  ];
  return [
    named('id', IDS, { release: usual }),
    named('release', RELEASES, { id: figure }),
    named(
      'url',
      urls.map((url) => (url.startsWith('%') ? url : encodeURIComponent(url))),
      {},
    ),
    named('url', [encodeURIComponent(address)], { id: figure }),
  ];
}

/** A quotation of which one part is wrong, and the others are these. */
function named(
  name: string,
  wrong: readonly string[],
  others: Readonly<Record<string, string>>,
): fc.Arbitrary<WrongParameter> {
  return fc.constantFrom(...wrong).map((written) => ({
    name: 'quotation',
    named: { parameter: name },
    spoil: (asked) =>
      Object.entries({ ...others, [name]: written }).reduce(
        (spoilt, [each, value]) => withParameter(spoilt, each, value),
        withoutParameters(asked, ['id', 'release', 'url']),
      ),
  }));
}
