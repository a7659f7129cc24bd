import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readTerminalLanguage } from '../src/commands/read-terminal-language.ts';
import { runBuild } from '../src/commands/run-build.ts';
import { runCheck } from '../src/commands/run-check.ts';
import type { CuratedFile } from '../src/read/curated-file.ts';
import { register } from './register.ts';
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
const published = register(SOUND, '2026.1');

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

  test('says of a registry that cannot be read what is wrong with it, and looks at no release', async () => {
    await save(edit('releases/registry.yaml', '[]', '- { id: 2026.1, digest: }'));
    const { lines, code } = await runCheck(['--lang', 'en'], folder);
    expect(lines[0]).toMatch(/^releases\/registry\.yaml:1 {2}shape {2}digest: Invalid string/);
    expect(lines.some((line) => line.includes('frozen  '))).toBe(false);
    expect(code).toBe(1);
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
      '2026.1: borrador, 14 archivos',
      '2026.2: borrador, 14 archivos',
      '2026.10: borrador, 14 archivos',
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

  test('names the file that is no longer what its curated files give', async () => {
    await runBuild([], folder);
    await save(inicio);
    const { lines, code } = await runBuild(['--check', '--lang', 'en'], folder);
    expect(code).toBe(1);
    expect(lines).toContain('releases/2026.1/milestones.json: differs from what a build gives');
    expect(lines).toContain('releases/2026.10/manifest.json: differs from what a build gives');
    expect(lines).not.toContain('releases/2026.1/sources.json: differs from what a build gives');
  });

  test('leaves a published release as it is, and finds it current', async () => {
    await runBuild([], folder);
    await save(published);
    const path = join(folder, 'releases/2026.1/manifest.json');
    const { ino } = await stat(path);
    expect((await runBuild([], folder)).lines[0]).toBe('2026.1: publicada, no se toca');
    expect((await stat(path)).ino).toBe(ino);
    expect(await runBuild(['--check'], folder)).toEqual({ lines: ['Las ediciones están al día'], code: 0 });
  });

  test.each([[[]], [['--check']]])(
    'builds nothing with %j once the files no longer give what was published',
    async (args) => {
      await runBuild([], folder);
      await save(published);
      await save(inicio.filter(({ path }) => path.startsWith('milestones/')));
      const { lines, code } = await runBuild([...args, '--lang', 'en'], folder);
      expect(lines[0]).toMatch(
        /^milestones\/plan\.yaml:4 {2}frozen {2}title: "plan\.start" is published in release 2026\.1/,
      );
      expect(code).toBe(1);
    },
  );

  test('names a published release of which a byte or the registered digest was changed, or whose folder is gone', async () => {
    await runBuild([], folder);
    await save(published);
    const path = join(folder, 'releases/2026.1/links.json');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('plan', 'plam'));
    expect((await runBuild(['--check', '--lang', 'en'], folder)).lines[0]).toMatch(
      /^releases\/registry\.yaml:1 {2}frozen {2}digest: "links\.json" of release 2026\.1 is not the one/,
    );
    await writeFile(path, text);
    await writeFile(join(folder, 'releases/registry.yaml'), `- { id: 2026.1, digest: ${'a'.repeat(64)} }\n`);
    expect((await runCheck(['--lang', 'en'], folder)).lines[0]).toMatch(
      /Release 2026\.1 is published and was altered: the SHA-256 of "manifest\.json" should be a{64}/,
    );
    await rm(join(folder, 'releases/2026.1'), { recursive: true });
    expect((await runCheck(['--lang', 'en'], folder)).lines[0]).toMatch(
      /Cannot read "manifest\.json" of the release .* — Restore the folder releases\/2026\.1 as it was published/,
    );
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
