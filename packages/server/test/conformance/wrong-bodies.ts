import fc from 'fast-check';
import type { Fault } from './faults.ts';
import type { World } from './world.ts';

/** The largest body that is read, in bytes, as the documentation says. */
const LARGEST = 512 * 1024;

/** Bodies that are no figures that somebody quoted, or do not come as JSON. */
export function wrongBodies({ figures, usual }: World): fc.Arbitrary<Fault> {
  const id = figures[0] ?? '';
  const one = { id, release: usual };
  return fc.oneof(
    fc
      .constantFrom('', '{', 'null,', '{"citations":[}', 'citations=1', '\u0000', '\ufffe')
      .map((body) => refused(body, [])),
    fc
      .constantFrom<unknown>(
        null,
        1,
        'x',
        [],
        {},
        { citations: {} },
        { citations: [] },
        { citations: null },
        { citations: new Array(1001).fill(one) },
      )
      .map((body) => refused(JSON.stringify(body), ['citations'])),
    fc
      .constantFrom('surplus', '__proto__ ', 'x'.repeat(200))
      .map((name) => refused(JSON.stringify({ citations: [one], [name]: 1 }), [name])),
    fc
      .tuple(
        fc.nat({ max: 3 }),
        fc.constantFrom<readonly [unknown, string]>(
          [null, ''],
          ['x', ''],
          [[], ''],
          [{}, '.id'],
          [{ id }, '.release'],
          [{ release: usual }, '.id'],
          [{ ...one, id: 'a\u0000b' }, '.id'],
          [{ ...one, id: '\ud800' }, '.id'],
          [{ ...one, id: 'x'.repeat(121) }, '.id'],
          [{ ...one, id: 5 }, '.id'],
          [{ ...one, release: '26.1' }, '.release'],
          [{ ...one, release: 2026.1 }, '.release'],
          [{ ...one, value: '1,000' }, '.value'],
          [{ ...one, value: {} }, '.value'],
          [{ ...one, value: 1e300 / 3 }, '.value'],
          [{ ...one, more: 1 }, '.more'],
          [{ ...one, url: '/v1/observations/x?release=2026.1' }, '.url'],
          [{ url: 'https://example.org/' }, '.url'],
          [{ url: 5 }, '.url'],
          [{ url: '' }, '.url'],
          [{ url: null }, '.url'],
        ),
      )
      .map(([before, [wrong, field]]) =>
        refused(JSON.stringify({ citations: [...new Array(before).fill(one), wrong] }), [
          `citations[${before}]${field}`,
        ]),
      ),
    fc.constantFrom('text/plain', 'application/xml', 'application/jsonx', 'multipart/form-data', '').map(
      (type): Fault => ({
        spoil: (asked) => ({ ...asked, headers: { ...asked.headers, 'Content-Type': type } }),
        refusal: { status: 415, type: 'unsupported-media-type', named: [] },
      }),
    ),
    fc.constantFrom(LARGEST + 1, 2 * LARGEST).map(
      (length): Fault => ({
        spoil: (asked) => ({ ...asked, body: `"${'x'.repeat(length)}"` }),
        refusal: { status: 413, type: 'too-large', named: [] },
      }),
    ),
  );
}

function refused(body: string, names: readonly string[]): Fault {
  return {
    spoil: (asked) => ({ ...asked, body }),
    refusal: { status: 400, type: 'invalid-request', named: names.map((parameter) => ({ parameter })) },
  };
}
