import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readTerminalLanguage } from '../src/commands/read-terminal-language.ts';
import { runBuild } from '../src/commands/run-build.ts';
import { runCheck } from '../src/commands/run-check.ts';
import type { CuratedFile } from '../src/read/curated-file.ts';
import { edit, SOUND } from './sound-dataset.ts';

let folder: string;

beforeEach(async () => {
  vi.stubEnv('LC_ALL', '');
  vi.stubEnv('LANG', '');
  folder = await mkdtemp(join(tmpdir(), 'pazabierta-dataset-'));
  await save(SOUND);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function save(files: readonly CuratedFile[]): Promise<void> {
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

const broken = edit('observations/peace.yaml', 'value: 217', 'value: 271');

const inicio = edit('milestones/plan.yaml', 'es: Start', 'es: Inicio');
const published = edit(
  'releases/registry.yaml',
  '2026.1, status: draft',
  '2026.1, status: published',
  inicio,
);

describe('runCheck()', () => {
  test('prints every finding on one line in Spanish, then the count, and fails', async () => {
    await save(broken);
    expect(await runCheck([], folder)).toEqual({
      lines: [
        'observations/peace.yaml:5  number  quantity.value: El valor es 271, pero lo impreso dice 217 — Vuelva a la fuente y corrija el valor o las palabras impresas',
        '1 error, 0 avisos',
      ],
      code: 1,
    });
  });

  test('passes with a warning, in English where that is asked', async () => {
    await save(edit('observations/peace.yaml', 'asPrinted: two', 'asPrinted: some'));
    const { lines, code } = await runCheck(['--lang', 'en'], folder);
    expect(lines[0]).toContain(
      '  number  warning: asPrinted: No number can be read in "some pillars" — Make sure',
    );
    expect(lines.slice(1)).toEqual(['0 errors, 1 warning']);
    expect(code).toBe(0);
  });

  test('answers in the language of the terminal where none is asked for', async () => {
    vi.stubEnv('LANG', 'en_GB.UTF-8');
    expect((await runCheck([], folder)).lines).toEqual(['0 errors, 0 warnings']);
    expect((await runCheck(['--lang', 'es'], folder)).lines).toEqual(['0 errores, 0 avisos']);
  });

  test('gives the findings as JSON', async () => {
    await save(broken);
    const { lines } = await runCheck(['--json'], folder);
    expect(JSON.parse(lines.join('\n'))).toMatchObject([
      { rule: 'number', file: 'observations/peace.yaml', line: 5 },
    ]);
  });

  test.each([[['--lang', 'fr']], [['--all']], [['file.yaml']]])('refuses %j', async (args) => {
    await expect(runCheck(args, folder)).rejects.toThrow('the options are --lang es|en, --json');
  });
});

describe('runBuild()', () => {
  test('writes every draft, and finds it current afterwards', async () => {
    expect(await runBuild(['--check'], folder)).toMatchObject({ code: 1 });
    expect((await runBuild([], folder)).lines).toEqual([
      '2026.1: borrador, 12 archivos',
      '2026.2: borrador, 12 archivos',
      '2026.10: borrador, 12 archivos',
    ]);
    expect(await runBuild(['--check'], folder)).toEqual({ lines: ['Las ediciones están al día'], code: 0 });
  });

  test('writes the same bytes in another folder', async () => {
    await runBuild([], folder);
    const other = join(folder, '.copy');
    await mkdir(other);
    for (const { path } of SOUND) await cp(join(folder, path), join(other, path));
    await runBuild([], other);
    for (const name of ['manifest.json', 'observations.json']) {
      const [a, b] = await Promise.all(
        [folder, other].map((each) => readFile(join(each, 'releases/2026.2', name))),
      );
      expect(a).toEqual(b);
    }
  });

  test('names the file that is no longer what its curated files give, in published releases too', async () => {
    await runBuild([], folder);
    await save(published);
    const { lines, code } = await runBuild(['--check', '--lang', 'en'], folder);
    expect(code).toBe(1);
    expect(lines).toContain('releases/2026.1/milestones.json: differs from what a build gives');
    expect(lines).toContain('releases/2026.10/manifest.json: differs from what a build gives');
    expect(lines).not.toContain('releases/2026.1/sources.json: differs from what a build gives');
  });

  test('leaves a published release as it is', async () => {
    await runBuild([], folder);
    const path = join(folder, 'releases/2026.1/milestones.json');
    const before = await readFile(path, 'utf8');
    await save(published);
    expect((await runBuild([], folder)).lines[0]).toBe('2026.1: publicada, no se toca');
    expect(await readFile(path, 'utf8')).toBe(before);
  });

  test('builds nothing while there is an error', async () => {
    await save(broken);
    const { lines, code } = await runBuild([], folder);
    expect([lines.at(-1), code]).toEqual(['1 error, 0 avisos', 1]);
    await expect(readFile(join(folder, 'releases/2026.1/manifest.json'))).rejects.toThrow('ENOENT');
  });
});

describe('readTerminalLanguage()', () => {
  test.each([
    [{}, 'es'],
    [{ LANG: 'C.UTF-8' }, 'es'],
    [{ LANG: 'es_MX.UTF-8' }, 'es'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'EN' }, 'en'],
    [{ LC_ALL: 'es_MX', LANG: 'en_US' }, 'es'],
    [{ LC_ALL: 'En_US', LANG: 'es_MX' }, 'en'],
    [{ LC_ALL: '', LANG: 'en_US' }, 'en'],
  ])('reads %j as %s', (env, language) => {
    expect(readTerminalLanguage(env)).toBe(language);
  });
});

describe('runCommand()', () => {
  test('ends without complaint when nobody reads on, as with head', async () => {
    const command = fileURLToPath(new URL('../src/commands/check.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', command]);
    child.stdout.destroy();
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([complaint, code]).toEqual(['', 0]);
  }, 30_000);
});
