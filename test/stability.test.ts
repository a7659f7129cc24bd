import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { KINDS_OF_CHANGE } from '../apps/api/src/contract/breaking-change.ts';
import { RULES } from '../packages/dataset/src/check/rules.ts';
import { CONTRACT_RULES } from '../packages/server/conformance/contract-rules.ts';
import { API_VERSION } from '../packages/server/src/api-version.ts';
import { RUNTIMES } from '../scripts/runtimes/runtimes.mjs';
import { tableAfter } from './table-after.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const { scripts, engines } = JSON.parse(read('package.json'));

const GUIDES = [
  ['docs/guides/es/stability.md', 'es', { major: 'mayor', minor: 'menor' }],
  ['docs/guides/en/stability.md', 'en', { major: 'major', minor: 'minor' }],
] as const;

describe.each(GUIDES)('%s', (path, language, rises) => {
  const guide = read(path);
  const named = [...guide.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

  test('names every kind of change that breaks something, and the version that it needs', () => {
    const parts = ['operations', 'requests', 'answers'];
    expect(parts.flatMap((part) => tableAfter(guide, `<!-- breaking-${part} -->`))).toEqual(
      Object.entries(KINDS_OF_CHANGE).map(([kind, { needs, text }]) => [kind, text[language], rises[needs]]),
    );
    expect(guide).toMatch(new RegExp(`\\b${Object.keys(KINDS_OF_CHANGE).length}\\s`));
  });

  test('names only tests, files and commands that are there', () => {
    const paths = named.filter((code) => /^(?:packages|apps)\/\S+\.\w+$/.test(code));
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((each) => !existsSync(join(root, each)))).toEqual([]);
    const commands = named.flatMap((code) => /^pnpm (\S+)/.exec(code)?.[1] ?? []);
    expect(commands.length).toBeGreaterThan(5);
    expect(commands.filter((command) => scripts[command] === undefined)).toEqual([]);
  });

  test('names only rules that are there', () => {
    expect(named).toEqual(
      expect.arrayContaining(['aliases', 'change', 'uri-version', 'deprecation-schedule']),
    );
    expect(Object.keys(RULES)).toEqual(expect.arrayContaining(['aliases', 'change']));
    expect(Object.keys(CONTRACT_RULES)).toEqual(
      expect.arrayContaining(['uri-version', 'deprecation-schedule']),
    );
  });

  test('names every runtime that the packages are used in, and the version of the contract', () => {
    const versionsOf = (program: string) =>
      Object.keys(RUNTIMES)
        .flatMap((name) => (name.startsWith(`${program}-`) ? [name.slice(program.length + 1)] : []))
        .join(', ');
    const rows = tableAfter(guide, '<!-- runtimes -->');
    const [node, others = '', browser = '', typescript] = rows.map(([, versions]) => versions);
    expect([node, typescript]).toEqual([versionsOf('node'), versionsOf('typescript')]);
    const rest = Object.keys(RUNTIMES).filter((name) => !/^(?:node|typescript|sizes)/.test(name));
    const words = `${others} ${browser}`.toLowerCase();
    expect(rest.flatMap((name) => name.split('-')).filter((word) => !words.includes(word))).toEqual([]);
    expect(named).toContain(API_VERSION);
    expect(guide).toContain(`Node ${engines.node.slice(2)} `);
  });
});
