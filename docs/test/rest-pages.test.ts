import { dirname, join } from 'node:path/posix';
import { Language } from '@pazabierta/schema';
import { describe, expect, it } from 'vitest';
import { listOperations } from '../src/rest/list-operations.ts';
import { resolveAnswer } from '../src/rest/resolve.ts';
import { SPANISH } from '../src/rest/spanish/index.ts';
import { splitText } from '../src/rest/split-text.ts';
import { toRestPages } from '../src/rest/to-rest-pages.ts';
import { readContract } from './read-contract.ts';
import { slugsOf } from './slugs-of.ts';

const contract = readContract();
const pages = new Map(toRestPages(contract).map(({ path, text }) => [path, text]));

/** The parts of the pages of a language by their headings of the second level. */
function sections(language: Language): ReadonlyMap<string, string> {
  const own = [...pages].filter(
    ([path]) => path.startsWith(`rest/${language}/`) && !path.endsWith('/index.md'),
  );
  return new Map(
    own.flatMap(([, text]) =>
      text
        .split(/^## /m)
        .slice(1)
        .map((section) => [section.split('\n', 1)[0] ?? '', section] as const),
    ),
  );
}

describe.each(Language.options)('toRestPages() in %s', (language) => {
  const parts = sections(language);
  const index = pages.get(`rest/${language}/index.md`) ?? '';

  it.each(listOperations(contract).map((each) => [each.heading, each] as const))(
    'tells %s with every parameter and every answer',
    (heading, { operation, place }) => {
      const section = parts.get(heading) ?? '';
      expect(section).toContain(splitText(operation.summary)[language].split('.')[0]);
      expect(index).toContain(`](${place})`);
      for (const { name } of operation.parameters ?? []) expect(section).toContain(`\`${name}\``);
      for (const [status, either] of Object.entries(operation.responses)) {
        expect(section).toMatch(new RegExp(`\\b${status}\\b`));
        const { content = {}, headers = {} } = resolveAnswer(contract, either);
        const told = '$ref' in either ? index : section;
        for (const { schema } of Object.values(content)) {
          if (schema.$ref !== undefined) expect(told).toContain(`[${schema.$ref.split('/').at(-1)}](`);
        }
        for (const name of Object.keys(headers)) {
          if (!told.includes(`\`${name}\``)) expect(index).toMatch(new RegExp(`\`${name}\` \\| (sí|yes)`));
          expect(index).toContain(`\`${name}\``);
        }
      }
    },
  );

  it.each(Object.entries(contract.components.schemas))(
    'tells the schema %s with every field',
    (name, schema) => {
      const section = parts.get(name) ?? '';
      expect(section).not.toBe('');
      expect(index).toContain(`[${name}](`);
      const whole = name.replace(/Fields$/, '');
      const forms = [schema, ...(schema.anyOf ?? []), ...(schema.items === undefined ? [] : [schema.items])];
      for (const field of forms.flatMap(({ properties = {} }) => Object.keys(properties))) {
        const told = section.includes(`](schemas-items.md#${whole.toLowerCase()})`)
          ? parts.get(whole)
          : section;
        expect(told).toMatch(new RegExp(`\\| \`(\\[\\]\\.)?${field}\` \\|`));
      }
    },
  );

  it('leaves no half of a text in the other language, and no text twice', () => {
    for (const [heading, section] of parts) expect(section, heading).not.toContain(' — ');
  });
});

describe('the links of the reference', () => {
  it.each([...pages])('of %s lead to pages and headings that exist', (path, text) => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    for (const link of links) {
      const [file = '', anchor] = link.split('#');
      const target = join(dirname(path), file);
      if (target.startsWith('guides/')) {
        expect(target).toMatch(/^guides\/(es|en)\/(first-figure|qualifiers|releases)\.md$/);
        continue;
      }
      expect([...pages.keys()], `${path} links to ${link}`).toContain(target);
      if (anchor !== undefined) expect(slugsOf(pages.get(target) ?? ''), link).toContain(anchor);
    }
  });

  it('of each first page name every other page of its language as a child', () => {
    for (const language of Language.options) {
      const folder = `rest/${language}`;
      const [, matter = ''] = (pages.get(`${folder}/index.md`) ?? '').split('---\n');
      const children = [...matter.matchAll(/^ {2}- (.+)$/gm)].map(([, child = '']) => join(folder, child));
      const others = [...pages.keys()].filter(
        (path) => path.startsWith(folder) && !path.endsWith('index.md'),
      );
      expect(children.sort()).toEqual(others.sort());
    }
  });
});

describe('the two languages of the reference', () => {
  it('have the same pages with the same parts', () => {
    const shape = (language: Language) =>
      [...pages]
        .filter(([path]) => path.startsWith(`rest/${language}/`))
        .map(([path, text]) => [path.slice('rest/es/'.length), text.split('\n').map(kindOf)]);
    expect(shape('en')).toEqual(shape('es'));
  });

  it('have Spanish for every description of a schema, and for no other', () => {
    const said = new Set(
      [...JSON.stringify(contract.components.schemas).matchAll(/"description":("(?:[^"\\]|\\.)*")/g)].map(
        ([, text = '']) => JSON.parse(text) as string,
      ),
    );
    expect(Object.keys(SPANISH).filter((text) => !said.has(text))).toEqual([]);
    expect([...said].filter((text) => !(text in SPANISH))).toEqual([]);
  });
});

describe('a table of the reference', () => {
  it.each([...pages])('in %s has as many cells in each row as headings', (_, text) => {
    for (const block of text.split('\n\n').filter((each) => each.startsWith('| '))) {
      const widths = block
        .trim()
        .split('\n')
        .map((row) => row.split(/(?<!\\)\|/).length);
      expect(new Set(widths).size, block).toBe(1);
    }
  });
});

describe('a contract whose texts are not whole', () => {
  const [path = '', methods = {}] = Object.entries(contract.paths)[0] ?? [];
  const changed = (change: object) => ({
    ...contract,
    paths: { ...contract.paths, [path]: { get: { ...methods['get'], ...change } } },
  });

  it.each(['solo español', ' — English', 'español — ', 'uno — two — three', ''])(
    'is refused with %o',
    (summary) => {
      expect(() => toRestPages(changed({ summary }) as typeof contract)).toThrow('español — English');
    },
  );

  it('is refused with a description of a schema that has no Spanish', () => {
    const schemas = { ...contract.components.schemas, Id: { type: 'string', description: 'Something new.' } };
    const broken = { ...contract, components: { ...contract.components, schemas } };
    expect(() => toRestPages(broken)).toThrow('"Something new."');
  });
});

/** What a line of Markdown is, whatever it says. */
function kindOf(line: string): string {
  const [kind = ''] = /^(#+ |\| |- | {2}- | {2}|```\w*|\*\*|curl|---)?/.exec(line) ?? [];
  return kind === '| ' ? `| ${line.split(/(?<!\\)\|/).length}` : line === '' ? 'empty' : kind;
}
