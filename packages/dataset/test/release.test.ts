import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runBuild } from '../src/commands/run-build.ts';
import { runRelease } from '../src/commands/run-release.ts';
import { runReport } from '../src/commands/run-report.ts';
import type { Terminal } from '../src/commands/terminal.ts';
import { appendRegistration } from '../src/publish/append-registration.ts';
import { readReleases } from '../src/release/read-releases.ts';
import { createProject, FILES, save } from './release-project.ts';
import { edit } from './sound-dataset.ts';

const TODAY = '2026-11-23';
let folder: string;
let printed: string[];

beforeEach(async () => {
  vi.stubEnv('LC_ALL', '');
  vi.stubEnv('LANG', '');
  folder = await createProject();
  printed = [];
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(join(folder, '..', '..'), { recursive: true });
});

const print = (line: string) => void printed.push(line);
const nobody: Terminal = { print, ask: null };
const answering = (answer: string): Terminal => ({
  print,
  ask: async (question) => {
    printed.push(question);
    return answer;
  },
});

const publish = (id: string, today = TODAY) =>
  runRelease(['--yes', id, '--lang', 'en'], folder, nobody, today);
const read = (path: string) => readFile(join(folder, path), 'utf8');
const standings = async () =>
  (await readReleases(join(folder, 'releases'))).map(({ release }) => `${release.id} ${release.status}`);

describe('runRelease()', () => {
  test('walks through the check, the plan and the changes, and publishes once the number is typed', async () => {
    expect(await runRelease([], folder, answering('2026.1'), TODAY)).toEqual({
      lines: [
        'La edición 2026.1 está publicada. Falta guardarla en git:',
        '   git add packages/dataset docs .changeset CITATION.cff',
        '   git commit -m "Publish data release 2026.1"',
        '   git tag data-2026.1',
      ],
      code: 0,
    });
    expect(printed).toEqual([
      '1. Revisión: 0 errores, 0 avisos',
      '2. Edición 2026.1, «Título 2026.1», con fecha 2026-11-23',
      '3. Es la primera edición: no cambia ninguna otra',
      '4. Una edición publicada no se puede cambiar. Para publicarla, escriba 2026.1: ',
    ]);
    expect(await standings()).toEqual(['2026.1 published', '2026.2 draft', '2026.3 draft']);
  });

  test('sums up what the release changes, by kind', async () => {
    await publish('2026.1');
    printed = [];
    await runRelease(['--lang', 'en'], folder, answering(''), '2026-11-24');
    expect(printed.slice(2)).toEqual([
      '3. Since 2026.1: There are 3 changes: 3 additions.',
      '  added     3  observations 2, sources 1',
      '4. A published release cannot be changed. To publish it, type 2026.2: ',
    ]);
  });

  test.each(['', '2026.2', 'yes'])(
    'writes nothing when "%s" is typed in place of the number',
    async (answer) => {
      const { lines, code } = await runRelease(['--lang', 'en'], folder, answering(answer), TODAY);
      expect(lines).toEqual(['2026.1 was not typed: nothing has changed and the release is still a draft']);
      expect(code).toBe(1);
      expect(await readdir(join(folder, 'releases'))).toEqual(['registry.yaml']);
    },
  );

  test('refuses where nobody can confirm', async () => {
    const { lines, code } = await runRelease([], folder, nobody, TODAY);
    expect(lines[0]).toMatch(/^Falta confirmar .* o añada --yes 2026\.1$/);
    expect(code).toBe(1);
  });

  test('writes folders, documents, a changeset and the registry, each as its own command would', async () => {
    await publish('2026.1');
    expect(await runBuild(['--check'], folder)).toMatchObject({ code: 0 });
    expect(await runReport(['--check'], folder)).toMatchObject({ code: 0 });
    const [first] = await readReleases(join(folder, 'releases'));
    expect(await read('releases/registry.yaml')).toBe(
      `# Solo las publicadas / Only those published\n- id: 2026.1\n  digest: ${first?.release.digest}\n`,
    );
    expect(await read('../../.changeset/data-2026-1.md')).toBe(
      '---\n\'@pazabierta/dataset\': minor\n---\n\nSe publica la edición de datos 2026.1, «Título 2026.1».\n\nData release 2026.1, "Title 2026.1", is published.\n',
    );
    const changelog = await read('../../docs/changelog.es.md');
    expect(changelog.match(/^## .*$/gm)).toEqual([
      '## Cambios en la edición 2026.3 (borrador)',
      '## Cambios en la edición 2026.2 (borrador)',
      '## Cambios en la edición 2026.1',
    ]);
  });

  test('publishes in order only, and nothing twice', async () => {
    expect((await publish('2026.2')).lines).toEqual([
      'The next release to be published is 2026.1, not 2026.2: releases are published in order',
    ]);
    await publish('2026.1');
    const { lines, code } = await publish('2026.1');
    expect(lines[0]).toMatch(/^Release 2026\.1 is already published and cannot be published again/);
    expect(code).toBe(1);
    await publish('2026.2');
    expect(await standings()).toEqual(['2026.1 published', '2026.2 published', '2026.3 draft']);
  });

  test('warns where the release is not dated today, and names the line to mend', async () => {
    await runRelease(['--lang', 'en'], folder, answering(''), '2026-12-01');
    expect(printed[2]).toMatch(
      /^ {3}Warning: issued says 2026-11-23 and today is 2026-12-01; .* releases\.yaml:2 /,
    );
  });

  test('says what to add to the plan where there is no draft', async () => {
    for (const id of ['2026.1', '2026.2', '2026.3']) await publish(id);
    const { lines, code } = await runRelease(['--lang', 'en'], folder, nobody, '2026-12-01');
    expect([lines[0], code]).toEqual([expect.stringMatching(/^There is no draft: add the release/), 1]);
    const entry = lines.slice(2).join('\n');
    expect(entry).toMatch(/^- id: 2026\.4\n {2}issued: 2026-12-01\n(.*\n)+ {2}additions:\n {4}es:\n {4}en:$/);
    const plan = await read('releases.yaml');
    await save(folder, [{ path: 'releases.yaml', text: `${plan}${entry}\n` }]);
    printed = [];
    expect((await runRelease([], folder, nobody, '2026-12-01')).code).toBe(1);
    const unwritten = printed.filter((line) => /^releases\.yaml:\d+ {2}yaml .* no tiene valor /.test(line));
    expect(unwritten).toHaveLength(6);
    const written = entry.replaceAll(/(es|en):$/gm, '$1: Texto');
    await save(folder, [{ path: 'releases.yaml', text: `${plan}${written}\n` }]);
    const planned = await runRelease(['--lang', 'en'], folder, nobody, '2026-12-01');
    expect(planned.lines[0]).toMatch(/^Release 2026\.4 would have just what 2026\.3 has/);
  });

  test('begins each year with number 1', async () => {
    for (const id of ['2026.1', '2026.2', '2026.3']) await publish(id);
    expect((await runRelease([], folder, nobody, '2027-01-02')).lines[2]).toBe('- id: 2027.1');
  });

  test('refuses while the data check finds an error, and shows it', async () => {
    await save(folder, edit('observations/peace.yaml', 'value: 217', 'value: 271', FILES));
    const { lines, code } = await publish('2026.1');
    expect([lines, code]).toEqual([['1 error, 0 warnings'], 1]);
    expect(printed).toEqual([
      expect.stringMatching(/^observations\/peace\.yaml:5 {2}number {2}quantity\.value: /),
    ]);
    expect(await readdir(join(folder, 'releases'))).toEqual(['registry.yaml']);
  });

  test('refuses while a published release is not as it was published', async () => {
    await publish('2026.1');
    const path = join(folder, 'releases', '2026.1', 'sources.json');
    await writeFile(path, (await readFile(path, 'utf8')).replace('Women', 'Woman'));
    expect((await publish('2026.2')).code).toBe(1);
    expect(printed.at(-1)).toMatch(/ {2}frozen {2}.*"sources\.json" of release 2026\.1/);
  });
});

describe('appendRegistration()', () => {
  const digest = 'a'.repeat(64);
  const entry = `- id: 2026.2\n  digest: ${digest}\n`;

  test.each([
    ['[]\n', entry],
    ['[]', entry],
    ['# Las publicadas\n[ ]\n# fin\n', `# Las publicadas\n# fin\n${entry}`],
    [`- { id: 2026.1, digest: ${digest} } # []`, `- { id: 2026.1, digest: ${digest} } # []\n${entry}`],
    [
      `- id: 2026.1\n  digest: ${digest}\n\n# fin\n\n`,
      `- id: 2026.1\n  digest: ${digest}\n\n# fin\n\n${entry}`,
    ],
  ])('appends to %j', (registry, expected) => {
    expect(appendRegistration(registry, '2026.2', digest)).toBe(expected);
  });

  test.each([` - id: 2026.1\n   digest: ${digest}\n`, `[{ id: 2026.1, digest: ${digest} }]\n`, '- id: [\n'])(
    'refuses %j, to which nothing can be appended',
    (registry) => {
      expect(() => appendRegistration(registry, '2026.2', digest)).toThrow('cannot be appended');
    },
  );

  test('keeps every byte of what is registered, whatever comments stand in it', () => {
    const comment = fc.stringMatching(/^[a-z [\]:-]{0,30}$/).map((text) => `# ${text}\n`);
    const entries = fc.array(fc.tuple(comment, fc.constantFrom('', '\n', '  doi: 10.5281/zenodo.1\n')), {
      minLength: 1,
    });
    fc.assert(
      fc.property(entries, (parts) => {
        const registry = parts
          .map(([text, more], index) => `${text}- id: 2025.${index + 1}\n  digest: ${digest}\n${more}`)
          .join('');
        expect(appendRegistration(registry, '2026.2', digest)).toBe(registry + entry);
      }),
    );
  });
});

describe('runReport()', () => {
  test('names the documents that are not what the releases give', async () => {
    await runBuild([], folder);
    await mkdir(join(folder, '..', '..', 'docs'), { recursive: true });
    expect((await runReport([], folder)).lines).toEqual([
      'docs/coverage.es.md',
      'docs/changelog.es.md',
      'docs/coverage.en.md',
      'docs/changelog.en.md',
      'CITATION.cff',
    ]);
    expect(await runReport(['--check', '--lang', 'en'], folder)).toEqual({
      lines: ['Reports, changelogs and CITATION.cff are current'],
      code: 0,
    });
    await writeFile(join(folder, '..', '..', 'docs', 'changelog.en.md'), 'Nothing\n');
    await rm(join(folder, '..', '..', 'docs', 'coverage.es.md'));
    expect(await runReport(['--check', '--lang', 'en'], folder)).toEqual({
      lines: [
        'docs/coverage.es.md is not current: run pnpm data:report',
        'docs/changelog.en.md is not current: run pnpm data:report',
      ],
      code: 1,
    });
  });
});
