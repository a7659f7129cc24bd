import { writeChangelog } from '@pazabierta/formats/changelog';
import { type Change, COLLECTIONS, Collection, type Language, type Quantity } from '@pazabierta/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { change, changes, reason } from './changes.ts';
import { money } from './items.ts';
import { release as first } from './sources.ts';

const release = {
  id: '2026.2',
  status: 'published',
  issued: '2027-01-15',
  title: { es: 'Con las demás fuentes', en: 'With the other sources' },
} as const;
const since = { id: '2026.1', status: 'draft' } as const;

/** The last line of a changelog of one change. */
function line(rest: Partial<Change>, language: Language = 'es'): string {
  const changelog = writeChangelog({ release, since, changes: [change('corrected', rest)] }, language);
  return changelog.trimEnd().split('\n').at(-1) ?? '';
}

describe('writeChangelog()', () => {
  test.each(['es', 'en'] as const)('writes every kind and form of change in %s', (language) => {
    expect(writeChangelog({ release, since, changes }, language)).toMatchSnapshot();
  });

  test('says so when there is no release to compare with', () => {
    expect(writeChangelog({ release: first, since: null, changes: [] }, 'es')).toBe(
      '# Cambios en la edición 2026.1\n\n«Lo que afirma el artículo de partida», del 23 de noviembre de 2026. Es la primera edición: no hay otra anterior con la que compararla.\n',
    );
    expect(writeChangelog({ release: first, since: null, changes: [] }, 'en')).toBe(
      '# Changes in release 2026.1\n\n“What the starting article states”, 23 November 2026. It is the first release: there is none before it to compare it with.\n',
    );
  });

  test('says so when nothing changed', () => {
    expect(writeChangelog({ release, since, changes: [] }, 'es')).toMatch(
      /\(borrador\)\.\n\nNo hay cambios\.\n$/,
    );
    expect(writeChangelog({ release, since, changes: [] }, 'en')).toMatch(/\n\nThere are no changes\.\n$/);
  });

  test('says how many changes there are in all when it gives only the first', () => {
    const shown = changes.slice(0, 2);
    expect(writeChangelog({ release, since, changes: shown, total: 5213 }, 'es')).toContain(
      '\nHay 2 cambios: 2 cambios de redacción. La lista no está completa: en total son 5,213.\n',
    );
    expect(writeChangelog({ release, since, changes: shown, total: 5213 }, 'en')).toContain(
      '\nThere are 2 changes: 2 rewordings. The list is not complete: in all there are 5,213.\n',
    );
    expect(writeChangelog({ release, since, changes: shown, total: 2 }, 'en')).not.toContain('not complete');
  });

  test('gives every change one line of a list, and every reason once when all have the same', () => {
    const many = Array.from({ length: 112 }, (_, index) =>
      change('added', { collection: 'sources', id: `source-${index}`, after: { title: `Fuente ${index}` } }),
    );
    const lines = writeChangelog({ release, since, changes: many }, 'es').split('\n');
    expect(lines.filter((each) => each.startsWith('- '))).toHaveLength(112);
    expect(lines.filter((each) => each.includes('Se leyeron otras fuentes.'))).toHaveLength(1);
    expect(lines.filter((each) => each === 'Fuentes:')).toHaveLength(1);
  });

  test('puts collections in the order of a release, whatever the order of the changes', () => {
    const mixed = Collection.options
      .toReversed()
      .map((collection) => change('added', { collection, field: 'note', after: { es: 'a', en: 'b' } }));
    const lines = writeChangelog({ release, since, changes: mixed }, 'en').split('\n');
    expect(lines.filter((each) => each.endsWith(':')).map((each) => each.toLowerCase())).toEqual(
      Collection.options.map((name) =>
        name === 'errata' ? 'errata of the sources:' : `${name.replace('-', ' ')}:`,
      ),
    );
  });

  test.each(['es', 'en'] as const)('names every field of every item in words in %s', (language) => {
    const fields = new Set(Object.values(COLLECTIONS).flatMap((schema) => fieldsOf(schema.toJSONSchema())));
    expect(fields).toContain('notBefore');
    for (const field of fields) {
      expect(line({ field, before: 'a', after: 'b' }, language)).toMatch(
        /^- `mucpaz\.investment\.fortaseg\.gasman-2021`, \p{Lower}[\p{Letter} ]+\. /u,
      );
    }
  });

  test('names the release of a reason only when it is an earlier one', () => {
    const reasons = [reason('corrected', '2026.1')];
    const gone = change('corrected', { before: money, reasons });
    const changelog = writeChangelog({ release, since, changes: [gone] }, 'es');
    expect(changelog).toContain('\n**Motivo (edición 2026.1):** La fuente imprime');
  });

  test('tells two quantities apart that are said alike', () => {
    const before: Quantity = {
      value: 28,
      upper: null,
      qualifier: 'exact',
      resolution: null,
      kind: 'percentage',
    };
    expect(line({ field: 'quantity', before, after: { ...before, resolution: 0.1 } })).toMatch(
      /, cifra\. Antes: 28 %; ahora: 28 % \(resolución: 0\.1\)\.$/,
    );
    expect(line({ field: 'quantity', before, after: { ...before, qualifier: 'stated' } }, 'en')).toMatch(
      /, figure\. Before: 28% \(qualifier: `exact`\); now: 28% \(qualifier: `stated`\)\.$/,
    );
  });

  test('says that there is no figure when it is absent', () => {
    expect(line({ field: 'quantity', before: money.quantity })).toMatch(
      / Antes: más de 123,000,000 \(dinero\); ahora: sin cifra\.$/,
    );
    expect(line({ field: 'quantity', before: null, after: money.quantity }, 'en')).toMatch(
      / Before: no figure; now: more than 123,000,000 \(money\)\.$/,
    );
  });

  test('says which language changed when it is not the reader’s', () => {
    const texts = {
      field: 'note',
      before: { es: 'Una red', en: 'A net' },
      after: { es: 'Una red', en: 'A network' },
    };
    expect(line(texts)).toMatch(/, nota\. Cambia en inglés\. Antes: «A net»; ahora: «A network»\.$/);
    expect(line(texts, 'en')).toMatch(/, note\. Before: “A net”; now: “A network”\.$/);
    const spanish = {
      ...texts,
      before: { es: 'La red', en: 'A net' },
      after: { es: 'Una red', en: 'A net' },
    };
    expect(line(spanish, 'en')).toMatch(/, note\. The Spanish changes\. Before: “La red”; now: “Una red”\.$/);
  });

  test('gives the standing of a wording when only that changed', () => {
    const wording = (status: string) => ({ status, reason: null, citation: money.citation });
    const title = (status: string) => ({
      es: 'participación',
      en: 'participation',
      wording: { es: wording(status), en: wording('official') },
    });
    const titles = { field: 'title', before: title('own-translation'), after: title('official') };
    expect(line(titles)).toMatch(
      / Antes: «participación» \(traducción propia\); ahora: «participación» \(oficial\)\.$/,
    );
    expect(line(titles, 'en')).toMatch(
      / The Spanish changes\. Before: “participación” \(our translation\); now: “participación” \(official\)\.$/,
    );
  });

  test('says where a wording was read when only that changed', () => {
    const wording = (source: string) => ({
      status: 'official',
      reason: null,
      citation: { ...money.citation, source, locator: { label: 'note', value: '15' } },
    });
    const title = (es: string, en: string) => ({
      es: 'paz',
      en: 'peace',
      wording: { es: wording(es), en: wording(en) },
    });
    const spanish = { field: 'title', before: title('a', 'b'), after: title('c', 'b') };
    expect(line(spanish)).toMatch(
      /, título\. Antes: cita: \(fuente: `a`, lugar en la fuente: nota 15\); ahora: cita: \(fuente: `c`, lugar en la fuente: nota 15\)\.$/,
    );
    expect(line(spanish, 'en')).toMatch(
      /, title\. The Spanish changes\. Before: citation: \(source: `a`, place in the source: note 15\); now: /,
    );
  });

  test('shows the JSON of two values when words cannot tell them apart', () => {
    expect(line({ field: 'asPrinted', before: 'dos  redes', after: 'dos redes `' })).toMatch(
      / Antes: «dos redes»; ahora: «dos redes \\`»\.$/,
    );
    expect(line({ field: 'corroborates', before: ['a', 'b'], after: ['b', 'a'] })).toMatch(
      / Antes: `a`, `b`; ahora: `b`, `a`\.$/,
    );
    const absence = (en: string) => ({ reason: 'not-published', note: { es: 'No se vio `x`.', en } });
    expect(line({ field: 'absence', before: absence('Not seen.'), after: absence('Unseen.') })).toMatch(
      /^- `mucpaz\.investment\.fortaseg\.gasman-2021`, ausencia\. Antes: `` \{"reason":"not-published","note":\{"es":"No se vio `x`\.","en":"Not seen\."\}\} ``; ahora: `` /,
    );
  });

  test('cuts a long text around the place from which it differs', () => {
    const start = 'El artículo habla de redes y no dice cuántas hay. '.repeat(20);
    const words = line({
      field: 'note',
      before: { es: `${start}Son 217.`, en: 'x' },
      after: { es: `${start}Son 218. ${start}`, en: 'x' },
    });
    expect(words).toMatch(/ Antes: «….{40,130}Son 217\.»; ahora: «….{40,130}Son 218\. .{100,260}…»\.$/);
    const [, before = '', after = ''] = /Antes: «(.*)»; ahora: «(.*)»\.$/.exec(words) ?? [];
    expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(301);
  });

  test('gives the first elements of a long list, and how many more there are', () => {
    const codes = Array.from({ length: 2478 }, (_, index) => `mx-${index}`);
    expect(line({ field: 'corroborates', before: [], after: codes })).toMatch(
      / Se añade: `mx-0`, .*`mx-19`… y 2,458 más\.$/,
    );
  });

  test('lets no text begin a line, a link, a tag, an emphasis or a formula', () => {
    const texts = fc.string({
      unit: fc.constantFrom(...'aé0 \n\r\t\u2028\\`*_[]()<>&~|$#!-+.=:/"\'{}1«🕊'),
      minLength: 1,
    });
    fc.assert(
      fc.property(texts, texts, texts, (text, name, why) => {
        const reasons = [{ ...reason('corrected'), reason: { es: why, en: 'x' } }];
        const changelog = writeChangelog(
          {
            release: { ...release, title: { es: name, en: 'x' } },
            since,
            changes: [
              change('corrected', { field: 'note', after: { es: text, en: 'x' }, reasons }),
              change('corrected', { field: 'asPrinted', before: text, after: `${text} ${name}`, reasons }),
              change('corrected', { collection: 'sources', after: { title: name }, reasons }),
            ],
          },
          'es',
        );
        const lines = changelog.split('\n').filter((each) => each !== '');
        expect(lines.map((each) => each[0]).join('')).toBe('#«HL#L*O--F-');
        expect(lines[6]?.slice('**Motivo:** '.length).replace(ESCAPED, '$1')).toBe(toOneLine(why));
        expect(
          lines
            .at(-1)
            ?.slice('- ``: '.length + money.id.length)
            .replace(ESCAPED, '$1'),
        ).toBe(toOneLine(name));
        for (const each of lines) {
          expect(each.replace(/^\*\*Motivo:\*\*/, '').replace(ESCAPED_OR_CODE, '')).not.toMatch(
            /[\\`*_[\]<>&~|$]/,
          );
        }
      }),
    );
  });
});

/** A character with a backslash before it, which Markdown shows as it is (CommonMark 2.4). */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** The same, or a code span: what stands between two equal runs of backticks (CommonMark 6.1). */
const ESCAPED_OR_CODE = /\\[!-/:-@[-`{-~]|(`+)(?!`).*?(?<!`)\1(?!`)/g;

/** The names of the fields of a JSON Schema, and of all that is inside them. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const named = 'properties' in schema && typeof schema.properties === 'object' ? schema.properties : null;
  return [...Object.keys(named ?? {}), ...Object.values(schema).flatMap(fieldsOf)];
}

function toOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
