import { execFileSync, spawnSync } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runFrozen } from '../src/commands/run-frozen.ts';

const DIGEST = 'a'.repeat(64);
const PUBLISHED = `- id: 2026.1\n  digest: ${DIGEST}\n`;

const hasGit = spawnSync('git', ['--version']).status === 0;

let folder: string;
let releases: string;

beforeEach(async () => {
  if (!hasGit) return;
  vi.stubEnv('LC_ALL', '');
  vi.stubEnv('LANG', 'en');
  folder = await mkdtemp(join(tmpdir(), 'pazabierta-frozen-'));
  releases = join(folder, 'releases');
  git('init', '--quiet', '--initial-branch=main');
  await mkdir(join(releases, '2026.1'), { recursive: true });
  await write('registry.yaml', PUBLISHED);
  for (const name of ['links.json', 'manifest.json', 'sources.json'])
    await write(`2026.1/${name}`, '["Women"]\n');
  commit('first');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  if (hasGit) await rm(folder, { recursive: true });
});

function git(...args: string[]): void {
  const who = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], { cwd: folder });
}

function commit(tag: string): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', tag);
  git('tag', tag);
}

const write = (name: string, text: string) => writeFile(join(releases, name), text);

describe.skipIf(!hasGit)(`runFrozen()${hasGit ? '' : ': git is missing'}`, () => {
  test('passes while nothing that was published has changed, whatever is published or noted since', async () => {
    const noted = `${PUBLISHED}  doi: 10.5281/zenodo.1\n  notices: [{ date: 2026-11-24, text: { es: A, en: A } }]\n`;
    await write('registry.yaml', `# Noted\n${noted}- id: 2026.2\n  digest: ${'b'.repeat(64)}\n`);
    await mkdir(join(releases, '2026.2'));
    await write('2026.2/manifest.json', '{}');
    commit('second');
    expect(await runFrozen(['first'], folder)).toEqual({
      lines: ['Still as they were published: 2026.1'],
      code: 0,
    });
  });

  test.each(['- id: 2026.1\n  status: draft\n', '[]\n'])(
    'passes from a commit whose registry is %j and has nothing published',
    async (registry) => {
      await write('registry.yaml', registry);
      commit('draft');
      await write('registry.yaml', PUBLISHED);
      await write('2026.1/manifest.json', '{}');
      expect(await runFrozen(['draft'], folder)).toEqual({
        lines: ['At "draft" no release was published'],
        code: 0,
      });
    },
  );

  test('passes from a commit that had no registry yet', async () => {
    await rm(join(releases, 'registry.yaml'));
    commit('none');
    await write('registry.yaml', PUBLISHED);
    expect((await runFrozen(['none'], folder)).code).toBe(0);
  });

  const alterations: [what: string, alter: () => Promise<void>, line: string][] = [
    [
      'a byte of a file is changed',
      () => write('2026.1/sources.json', '["Woman"]\n'),
      'releases/2026.1/sources.json: has changed: release 2026.1 is published; put the file back as it was',
    ],
    [
      'a file is taken out',
      () => rm(join(releases, '2026.1', 'links.json')),
      'releases/2026.1/links.json: is missing: release 2026.1 is published; put the file back as it was',
    ],
    [
      'a file is put in',
      () => writeFile(join(releases, '2026.1', 'extra.json'), '[]'),
      'releases/2026.1/extra.json: is surplus: release 2026.1 is published; put the file back as it was',
    ],
    [
      'its folder is taken out',
      () => rm(join(releases, '2026.1'), { recursive: true }),
      'releases/2026.1/manifest.json: is missing: release 2026.1 is published; put the file back as it was',
    ],
    [
      'its folder gets another name',
      () => rename(join(releases, '2026.1'), join(releases, '2026.0')),
      'releases/2026.1/manifest.json: is missing: release 2026.1 is published; put the file back as it was',
    ],
    [
      'it is taken out of the registry',
      () => write('registry.yaml', '[]\n'),
      'releases/registry.yaml: release 2026.1 is published with digest',
    ],
    [
      'its digest is changed',
      () => write('registry.yaml', PUBLISHED.replace(DIGEST, 'b'.repeat(64))),
      `and now says ${'b'.repeat(64)}; write it as it was`,
    ],
  ];

  test.each(alterations)('refuses when %s', async (_, alter, line) => {
    await alter();
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Alter');
    const { lines, code } = await runFrozen(['first'], folder);
    expect(code).toBe(1);
    expect(lines.join('\n')).toContain(line);
  });

  test('refuses where the registry of today cannot be read', async () => {
    await appendFile(join(releases, 'registry.yaml'), '- id: twenty\n');
    await expect(runFrozen(['first'], folder)).rejects.toThrow('registry.yaml:');
  });

  test.each(['nowhere', '--all', '0'.repeat(40)])(
    'says that git cannot find the commit "%s"',
    async (name) => {
      await expect(runFrozen(['--', name], folder)).rejects.toThrow(`git cannot find the commit "${name}"`);
    },
  );
});
