import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../src/index.ts';

describe('nearest()', () => {
  it.each([
    ['MX-TLX', ['MX-OAX', 'MX-TLA'], 'MX-TLA'],
    ['netwroks', ['networks', 'women'], 'networks'],
    ['OBJETIVO', ['objetivo', 'línea'], 'objetivo'],
    ['linea', ['objetivo', 'línea'], 'línea'],
    ['zzz', ['fortaseg', 'fasp'], null],
    ['', ['fasp'], null],
    ['x', [], null],
  ])('finds for %j among %j: %j', (written, valid, expected) => {
    expect(nearest(written, valid)).toBe(expected);
  });

  it('finds a valid value itself', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }),
        fc.nat(),
        (valid, pick) => {
          const written = valid[pick % valid.length] as string;
          expect(nearest(written, valid)).toBe(written);
        },
      ),
    );
  });
});
