import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { levelHeadings } from '../src/site/level-headings.ts';
import { markLandmarks } from '../src/site/mark-landmarks.ts';
import { moveScript } from '../src/site/own-script.ts';
import { toSearchWords } from '../src/site/search-words.ts';
import { toAddress } from '../src/site/to-address.ts';

describe('toAddress()', () => {
  test.each([
    ['docs/guides/es/releases.md', 'es/guides/releases'],
    ['docs/codebook/en/mucpaz.networks.md', 'en/codebook/mucpaz.networks'],
    ['docs/coverage.es.md', 'es/coverage'],
    ['docs/index.en.md', 'en/index'],
    ['docs/architecture.md', 'architecture'],
    ['CONTRIBUTING.md', 'CONTRIBUTING'],
  ])('gives %s the address %s', (file, address) => {
    expect(toAddress(fileURLToPath(new URL(`../../${file}`, import.meta.url)))).toBe(address);
  });
});

describe('toSearchWords()', () => {
  test('gives each word once, small, with its accents between two signs and without them', () => {
    expect(toSearchWords('Definición de la DEFINICIÓN: mucpaz.networks.')).toBe(
      'definicion _definición_ de la mucpaz.networks',
    );
  });

  test('makes one of a letter and its accent, however they were written', () => {
    expect(toSearchWords('a\u0301mbito')).toBe(toSearchWords('ámbito'));
  });
});

describe('levelHeadings()', () => {
  test('says the level that follows where one is skipped, and nothing else', () => {
    expect(levelHeadings('<h1>a</h1><h4 id="b">b</h4><h4>c</h4><h2>d</h2><h3>e</h3>')).toBe(
      '<h1>a</h1><h4 aria-level="2" id="b">b</h4><h4 aria-level="3">c</h4><h2>d</h2><h3>e</h3>',
    );
  });
});

describe('markLandmarks()', () => {
  test('takes the link out of a title that opens a list, and leaves the others', () => {
    const link = '<a href="#a" aria-label="Permalink" class="tsd-anchor-icon"><svg></svg></a>';
    expect(
      markLandmarks(
        `<summary class="tsd-accordion-summary"><h2>a${link}</h2></summary><h2>b${link}</h2>`,
        'en',
      ),
    ).toBe(`<summary class="tsd-accordion-summary"><h2>a</h2></summary><h2>b${link}</h2>`);
  });
});

describe('moveScript()', () => {
  test('puts the script of a page into a file that is found from where the page is', () => {
    expect(moveScript('<script src="a.js"></script><script>run()</script>', '../')).toEqual({
      html: '<script src="a.js"></script><script src="../assets/first.js"></script>',
      script: 'run()',
    });
  });

  test.each(['<p>none</p>', '<script>one()</script><script>two()</script>'])('refuses %s', (html) => {
    expect(() => moveScript(html, '')).toThrow('A page must have one script of its own');
  });
});
