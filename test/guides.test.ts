import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const guides = new URL('../docs/guides/', import.meta.url);
const namesIn = (language: string) => readdirSync(new URL(`${language}/`, guides)).toSorted();

describe('docs/guides', () => {
  test('have the same pages in Spanish and in English', () => {
    expect(namesIn('en')).toEqual(namesIn('es'));
  });

  test.each(['es', 'en'].flatMap((language) => namesIn(language).map((name) => `${language}/${name}`)))(
    '%s begins with its title, once for the site and once for its reader',
    (page) => {
      const text = readFileSync(new URL(page, guides), 'utf8');
      const [, forTheSite, heading] = /^---\ntitle: "(.+)"\n(?:.+\n)*?---\n\n# (.+)\n/.exec(text) ?? [];
      expect(heading).toBeDefined();
      expect(forTheSite).toBe(heading);
    },
  );
});
