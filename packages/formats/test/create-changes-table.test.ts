import { toCsvTable } from '@pazabierta/formats/csv';
import { createChangesTable } from '@pazabierta/formats/table';
import type { Change, Language } from '@pazabierta/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { change, changes, reason } from './changes.ts';
import { absent, count, items, money } from './items.ts';
import { readCsv } from './read-csv.ts';
import { article, release as first, sources } from './sources.ts';

const release = { ...first, id: '2026.2', previous: '2026.1' };
const since = { id: '2026.1', status: 'published' } as const;

function write(rows: readonly Change[], language: Language = 'es'): Record<string, string>[] {
  const table = toCsvTable(createChangesTable({ language, release, sources, since }), {});
  return readCsv(table.header + table.toRows(rows));
}

/** The row of one change. */
function row(rest: Partial<Change>, language: Language = 'es'): Record<string, string> {
  return write([change('corrected', rest)], language)[0] ?? {};
}

describe('createChangesTable()', () => {
  test('keeps the columns as the API promises them', () => {
    const { columns } = createChangesTable({ language: 'es', release, sources, since });
    expect(columns.map(({ name }) => name)).toEqual(
      `kind collection id dataset indicator field before before_qualifier before_upper after after_qualifier
      after_upper since kinds reasons source attributed_to via since_release citation release`.split(/\s+/),
    );
  });

  test.each(['es', 'en'] as const)(
    'writes every kind and form of change as its snapshot shows in %s',
    (language) => {
      expect(write(changes, language)).toMatchSnapshot();
    },
  );

  test('writes a quantity as its number, with qualifier and upper figure beside it', () => {
    const after = { value: 4.5, upper: 7, qualifier: 'between', resolution: null, kind: 'percentage' };
    expect(row({ field: 'quantity', before: money.quantity, after })).toMatchObject({
      before: '123000000',
      before_qualifier: 'more-than',
      before_upper: '',
      after: '4.5',
      after_qualifier: 'between',
      after_upper: '7',
    });
  });

  test('writes an observation that came or went as its number, and an absent figure as an empty cell', () => {
    expect(row({ before: count })).toMatchObject({
      field: '',
      before: '2',
      before_qualifier: 'exact',
      after: '',
    });
    expect(row({ after: absent })).toMatchObject({ field: '', before: '', after: '', after_qualifier: '' });
    expect(row({ field: 'quantity', before: money.quantity })).toMatchObject({
      before: '123000000',
      after: '',
    });
  });

  test('writes every other item that came or went as its name', () => {
    const names = Object.entries({ ...items, sources: [article] })
      .filter(([collection]) => collection !== 'observations')
      .map(([collection, [after]]) => {
        const { before, after: name } = row({ collection, after } as Partial<Change>);
        expect(before).toBe('');
        return [collection, name];
      });
    expect(names).toEqual([
      ['datasets', 'Redes Mucpaz'],
      ['instruments', 'en: strengthen community cohesion'],
      ['commitments', 'en: strengthen community cohesion'],
      ['indicators', 'Redes'],
      ['institutions', 'en: strengthen community cohesion'],
      ['code-lists', 'Lugares'],
      ['links', 'mucpaz fundedBy fasp'],
      ['milestones', 'Se presenta el plan'],
      ['errata', '2122 (2122)'],
      ['sources', 'Women, Leadership and Peacemaking'],
    ]);
  });

  test('writes a text in the language and, when only the other one changed, that one with its code before it', () => {
    const before = { es: 'Redes', en: 'Nets' };
    const english = { field: 'label', before, after: { es: 'Redes', en: 'Networks' } };
    expect(row(english)).toMatchObject({ before: 'en: Nets', after: 'en: Networks' });
    expect(row(english, 'en')).toMatchObject({ before: 'Nets', after: 'Networks' });
    const both = { field: 'label', before, after: { es: 'Las redes', en: 'Networks' } };
    expect(row(both)).toMatchObject({ before: 'Redes', after: 'Las redes' });
    expect(row({ field: 'note', after: before })).toMatchObject({ before: '', after: 'Redes' });
  });

  test('writes a wording as JSON when only its standing changed', () => {
    const wording = { status: 'official', reason: null, citation: money.citation };
    const title = { es: 'paz', en: 'peace', wording: { es: wording, en: wording } };
    const after = { ...title, wording: { es: { ...wording, status: 'published-translation' }, en: wording } };
    const cells = row({ field: 'title', before: title, after });
    expect(JSON.parse(cells['before'] ?? '')).toEqual(title);
    expect(JSON.parse(cells['after'] ?? '')).toEqual(after);
  });

  test('keeps leading zeros, and writes any other value as JSON', () => {
    expect(row({ collection: 'commitments', field: 'number', before: '02', after: '2' })).toMatchObject({
      before: '02',
      after: '2',
    });
    expect(row({ field: 'corroborates', before: [], after: ['a', 'b'] })).toMatchObject({
      before: '[]',
      after: '["a","b"]',
    });
  });

  test('joins what every release did, oldest first, and names the one that did the last', () => {
    expect(row({ reasons: [reason('added', '2026.2'), reason('revised', '2026.10')] }, 'en')).toMatchObject({
      kind: 'corrected',
      since: '2026.10',
      kinds: 'added | revised',
      reasons: 'Other sources were read. | Inmujeres corrected its page.',
      release: '2026.2',
      since_release: '2026.1',
    });
  });

  test('cites an item in the later release, and in the earlier one when the later has it no more', () => {
    expect(row({ field: 'note' })['citation']).toMatch(/ Paz Abierta, edición 2026\.2, mucpaz\.investment\./);
    expect(row({ after: money })['citation']).toMatch(/ Paz Abierta, edición 2026\.2, mucpaz\.investment\./);
    expect(row({ before: money })['citation']).toMatch(/ Paz Abierta, edición 2026\.1, mucpaz\.investment\./);
  });

  test('cites the release for a text of ours, and names a source by its id when the later release has it no more', () => {
    expect(row({ citation: null })).toMatchObject({
      source: '',
      citation:
        'Paz Abierta (2026). «Lo que afirma el artículo de partida», edición 2026.2. Licencia CC BY 4.0. SHA-256 9f86d081884c.',
    });
    const gone = { ...money.citation, source: 'gone', via: 'copy', attributedTo: 'Nadine Gasman' };
    expect(row({ citation: gone })).toMatchObject({
      source: 'gone',
      attributed_to: 'Nadine Gasman',
      via: 'copy',
      citation: 'gone',
    });
    expect(row({ citation: { ...gone, source: article.id } })['citation']).toMatch(
      / Atribuido a Nadine Gasman\. Leída a través de: copy\. Paz Abierta, /,
    );
  });

  test('gives every text back to a reader that is not its own, and lets none pass for a formula', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'aé0ñ ,"\'\n\r\t;|=+-@＝🕊'), minLength: 1 });
    fc.assert(
      fc.property(texts, texts, texts, (before, after, why) => {
        const reasons = [{ ...reason('corrected'), reason: { es: why, en: 'x' } }];
        const printed = row({ field: 'asPrinted', before, after, reasons });
        expect(printed).toMatchObject({ before: guard(before), after: guard(after), reasons: guard(why) });
        const label = row({
          field: 'note',
          before: { es: before, en: 'x' },
          after: { es: `${before}${after}`, en: 'y' },
        });
        expect(label).toMatchObject({ before: guard(before), after: guard(`${before}${after}`) });
      }),
    );
  });
});

function guard(text: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}
