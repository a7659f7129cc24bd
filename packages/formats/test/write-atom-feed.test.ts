import { type AtomEntry, type AtomFeed, writeAtomFeed } from '@pazabierta/formats/atom';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';

const entry: AtomEntry = {
  id: 'tag:pazabierta.example,2026:releases/2026.2',
  title: 'Edición 2026.2: Con las demás fuentes',
  updated: '2027-01-15',
  link: 'https://pazabierta.example/v1/releases/2026.2?lang=es&format=json',
  summary: 'Hay 2 cambios: 1 corrección y 1 adición.',
};
const feed: AtomFeed = {
  id: 'tag:pazabierta.example,2026:releases',
  title: 'Ediciones de Paz Abierta',
  self: 'https://pazabierta.example/v1/releases.atom?lang=es',
  alternate: 'https://pazabierta.example/v1/releases',
  updated: '2027-01-15',
  author: 'Paz Abierta',
  entries: [
    entry,
    { ...entry, id: 'tag:pazabierta.example,2026:releases/2026.1', contentHtml: '<p>Una <b>red</b></p>' },
  ],
};
const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => name === 'entry',
  processEntities: { enabled: true, maxTotalExpansions: 100_000 },
});

/** Reads a feed with a reader that is not of the writer's making. */
function read(xml: string) {
  expect(XMLValidator.validate(xml)).toBe(true);
  return parser.parse(xml);
}

describe('writeAtomFeed()', () => {
  test('writes what a feed must have (RFC 4287, 4.1.1 and 4.1.2)', () => {
    const xml = writeAtomFeed(feed, 'es');
    expect(xml).toMatchSnapshot();
    expect(read(xml).feed).toMatchObject({
      '@_xmlns': 'http://www.w3.org/2005/Atom',
      '@_xml:lang': 'es',
      id: feed.id,
      title: feed.title,
      updated: '2027-01-15T00:00:00Z',
      author: { name: 'Paz Abierta' },
      link: [
        { '@_rel': 'self', '@_type': 'application/atom+xml', '@_href': feed.self },
        { '@_rel': 'alternate', '@_href': feed.alternate },
      ],
      entry: [
        {
          id: entry.id,
          title: entry.title,
          updated: '2027-01-15T00:00:00Z',
          link: { '@_rel': 'alternate', '@_href': entry.link },
          summary: entry.summary,
        },
        { content: { '@_type': 'html', '#text': '<p>Una <b>red</b></p>' } },
      ],
    });
  });

  test('writes a feed without entries, and names its language', () => {
    const { feed: empty } = read(writeAtomFeed({ ...feed, entries: [] }, 'en'));
    expect(empty['@_xml:lang']).toBe('en');
    expect(empty).not.toHaveProperty('entry');
  });

  test('cuts a summary of more than 2,000 characters, and no character in half', () => {
    const summaryOf = (summary: string) =>
      read(writeAtomFeed({ ...feed, entries: [{ ...entry, summary }] }, 'es')).feed.entry[0].summary;
    expect(summaryOf('á'.repeat(2000))).toBe('á'.repeat(2000));
    expect(summaryOf('á'.repeat(2001))).toBe(`${'á'.repeat(1999)}…`);
    expect(summaryOf('🕊'.repeat(1001))).toBe(`${'🕊'.repeat(999)}…`);
  });

  test('drops what XML forbids, and nothing else', () => {
    const title = 'a\u0000b\u000Bc\u001Fd\uFFFEe\uFFFFf\uD83Dg\u0085h\uFFFDi🕊\t\n';
    const { feed: back } = read(writeAtomFeed({ ...feed, title }, 'es'));
    expect(back.title).toBe('abcdefg\u0085h\uFFFDi🕊\t\n');
  });

  test('gives every text back to a reader that is not its own', () => {
    const texts = fc.string({
      unit: fc.constantFrom(...'aé0 <>&"\'/;=![]-?#🕊', '&amp;', '<!--', ']]>'),
      minLength: 1,
    });
    fc.assert(
      fc.property(texts, texts, texts, (title, link, contentHtml) => {
        const odd = { ...entry, title, link, summary: title, contentHtml };
        const xml = writeAtomFeed({ ...feed, title, author: title, self: link, entries: [odd] }, 'es');
        const back = read(xml).feed;
        expect([back.title, back.author.name, back.link[0]['@_href']]).toEqual([title, title, link]);
        expect(back.entry).toHaveLength(1);
        expect(back.entry[0]).toMatchObject({
          title,
          link: { '@_href': link },
          summary: title,
          content: { '#text': contentHtml },
        });
      }),
    );
  });
});
