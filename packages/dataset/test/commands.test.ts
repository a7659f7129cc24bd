import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runBuild } from '../src/commands/run-build.ts';
import { runCheck } from '../src/commands/run-check.ts';
import type { CuratedFile } from '../src/read/curated-file.ts';
import { edit, SOUND } from './sound-dataset.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pazabierta-dataset-'));
  await save(SOUND);
});
afterEach(() => rm(folder, { recursive: true }));

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
