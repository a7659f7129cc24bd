import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SETTINGS } from '../apps/api/src/settings.ts';

const folder = fileURLToPath(new URL('../.github/ISSUE_TEMPLATE', import.meta.url));
const read = (name: string): unknown => parse(readFileSync(join(folder, name), 'utf8'));
const forms = readdirSync(folder).filter((name) => name !== 'config.yml');
const REPOSITORY = 'https://github.com/pazabierta/pazabierta';

/** A map of YAML, as it is read. */
type Fields = Readonly<Record<string, unknown>>;

/** What GitHub knows of each element of a form: https://docs.github.com/en/communities, "Syntax for GitHub's form schema". */
const ELEMENTS: Readonly<
  Record<string, { readonly required: readonly string[]; readonly allowed: readonly string[] }>
> = {
  markdown: { required: ['value'], allowed: ['value'] },
  input: { required: ['label'], allowed: ['label', 'description', 'placeholder', 'value'] },
  textarea: { required: ['label'], allowed: ['label', 'description', 'placeholder', 'value', 'render'] },
  dropdown: {
    required: ['label', 'options'],
    allowed: ['label', 'description', 'multiple', 'options', 'default'],
  },
  checkboxes: { required: ['label', 'options'], allowed: ['label', 'description', 'options'] },
};
const TOP = ['name', 'description', 'body', 'assignees', 'labels', 'title', 'type', 'projects'];

/** What of a form GitHub would refuse. */
function faultsOf(form: Fields): string[] {
  const texts = ['name', 'description'].filter((key) => typeof form[key] !== 'string' || form[key] === '');
  const body = Array.isArray(form['body']) ? (form['body'] as Fields[]) : [];
  const ids = body.flatMap(({ id }) => (id === undefined ? [] : [String(id)]));
  return [
    ...texts.map((key) => `${key} is missing`),
    ...Object.keys(form).flatMap((key) => (TOP.includes(key) ? [] : [`${key} is not known`])),
    ...(body.some(({ type }) => type !== 'markdown') ? [] : ['body asks for nothing']),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id ${id} is there twice`),
    ...body.flatMap((element, index) => faultsOfElement(element).map((fault) => `body[${index}]: ${fault}`)),
  ];
}

function faultsOfElement({ type, id, attributes = {}, validations = {}, ...rest }: Fields): string[] {
  const known = ELEMENTS[String(type)];
  if (known === undefined) return [`"${type}" is no type`];
  const given = attributes as Fields;
  const { required, ...others } = validations as Fields;
  const { options = ['one'] } = given;
  return [
    ...known.required.filter((key) => given[key] === undefined).map((key) => `${key} is missing`),
    ...Object.keys(given).flatMap((key) => (known.allowed.includes(key) ? [] : [`${key} is not known`])),
    ...Object.entries(given).flatMap(([key, value]) =>
      ['options', 'multiple', 'default'].includes(key) || typeof value === 'string'
        ? []
        : [`${key} is no text`],
    ),
    ...(Array.isArray(options) && options.length > 0 && new Set(options).size === options.length
      ? []
      : ['options must be a list without repetitions']),
    ...(type === 'markdown' && id !== undefined ? ['markdown has no id'] : []),
    ...(id === undefined || /^[\w-]+$/.test(String(id)) ? [] : [`"${id}" cannot be an id`]),
    ...(required === undefined || typeof required === 'boolean' ? [] : ['required must be true or false']),
    ...[...Object.keys(rest), ...Object.keys(others)].map((key) => `${key} is not known`),
  ];
}

describe('the forms for issues', () => {
  test.each(forms)('%s is as GitHub wants it', (name) => {
    expect(faultsOf(read(name) as Fields)).toEqual([]);
  });

  test.each(forms)('%s says everything in Spanish and in English', (name) => {
    const {
      name: title,
      description,
      body,
    } = read(name) as { name: string; description: string; body: Fields[] };
    const texts = body.flatMap(({ type, attributes }) => {
      const { label, description = ' / ', value = '', options = [] } = attributes as Record<string, string>;
      return type === 'markdown' ? [value.replace('\n\n', ' / ')] : [label, description, ...options];
    });
    expect([title, description, ...texts].filter((text) => !text?.includes(' / '))).toEqual([]);
  });

  test('faults are found', () => {
    expect(faultsOf({ name: 'A', body: [{ type: 'text' }], about: '' })).toEqual([
      'description is missing',
      'about is not known',
      'body[0]: "text" is no type',
    ]);
    const input = { type: 'input', id: 'a b', attributes: { options: [] }, validations: { required: 'yes' } };
    expect(faultsOf({ name: 'A', description: 'B', body: [input] })).toEqual([
      'body[0]: label is missing',
      'body[0]: options is not known',
      'body[0]: options must be a list without repetitions',
      'body[0]: "a b" cannot be an id',
      'body[0]: required must be true or false',
    ]);
  });

  test('are where the address leads that the API gives for reports', () => {
    expect(SETTINGS.REPORT_URL.usual).toBe(`${REPOSITORY}/issues/new`);
    expect(read('config.yml')).toEqual({
      blank_issues_enabled: false,
      contact_links: [
        {
          name: expect.stringContaining(' / '),
          url: `${REPOSITORY}/security/advisories/new`,
          about: expect.stringContaining(' / '),
        },
      ],
    });
  });

  test('ask for what it takes to check a figure', () => {
    const bodyOf = (name: string) => (read(name) as { body: Fields[] }).body;
    const idsOf = (name: string) => bodyOf(name).flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(idsOf('wrong-figure.yml')).toEqual(['figure', 'release', 'says', 'should-say', 'source']);
    expect(idsOf('missing-source.yml')).toEqual(
      expect.arrayContaining(['title', 'tier', 'archived', 'prints']),
    );
    const tier = bodyOf('missing-source.yml').find(({ id }) => id === 'tier')?.['attributes'];
    const tiers = read('../../packages/dataset/code-lists/source-tiers.yaml') as { codes: Fields[] };
    expect((tier as { options: string[] }).options.map((option) => option.split(' · ')[0])).toEqual([
      ...tiers.codes.map(({ id }) => id),
      'no sé / I do not know',
    ]);
  });
});
