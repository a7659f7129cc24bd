import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkNode } from '../scripts/check-node.mjs';
import { installDigest } from '../scripts/install.mjs';
import { countTests } from '../scripts/run-tests.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

describe('checkNode()', () => {
  test.each(['20.19.0', '20.20.2', '22.0.0', '26.10.0'])('accepts %s when 20.19 is wanted', (version) => {
    expect(checkNode(version, '>=20.19')).toBeUndefined();
  });

  test.each(['12.22.12', '18.20.8', '20.18.3'])('says what is wanted when Node is %s', (version) => {
    expect(checkNode(version, '>=20.19')).toEqual({
      es: expect.stringContaining(`Hace falta Node 20.19 o posterior y este es ${version}`),
      en: expect.stringContaining(`Node 20.19 or later is needed and this is ${version}`),
    });
  });
});

describe('countTests()', () => {
  const file = (status: string, ...statuses: string[]) => ({
    name: 'a.test.ts',
    status,
    assertionResults: statuses.map((each) => ({ status: each, fullName: `is ${each}` })),
  });

  test('counts each test once and names what was skipped or is still to do', () => {
    const testResults = [file('failed', 'passed', 'failed', 'skipped'), file('passed', 'passed', 'todo')];
    expect(countTests({ testResults }, 1)).toEqual({
      passed: 2,
      failed: 1,
      skipped: ['is skipped', 'is todo'],
    });
  });

  test('counts a file that broke before its tests as one failure', () => {
    expect(countTests({ testResults: [file('failed')] }, 1)).toMatchObject({ passed: 0, failed: 1 });
  });

  test('counts one failure when vitest fails and no test says why', () => {
    expect(countTests({ testResults: [file('passed', 'passed')] }, 1)).toMatchObject({
      passed: 1,
      failed: 1,
    });
    expect(countTests({ testResults: [] }, 1)).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('a fresh clone', () => {
  let clone: string;

  beforeAll(() => {
    clone = mkdtempSync(join(tmpdir(), 'pazabierta-clone-'));
    for (const name of ['scripts', 'package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml']) {
      cpSync(join(root, name), join(clone, name), { recursive: true });
    }
    for (const name of ['packages', 'apps']) mkdirSync(join(clone, name));
  });

  afterAll(() => rmSync(clone, { recursive: true }));

  test.each(['start', 'test'])(
    '%s ends with one sentence and code 1 when there is no network',
    (command) => {
      const { status, stderr } = spawnSync(process.execPath, [`scripts/${command}.mjs`], {
        cwd: clone,
        encoding: 'utf8',
        env: {
          PATH: process.env['PATH'],
          HOME: clone,
          npm_config_cache: join(clone, 'cache'),
          npm_config_registry: 'http://127.0.0.1:9',
          npm_config_fetch_retries: '0',
        },
      });
      expect(stderr).toMatch(
        /^No se pudieron instalar las dependencias \(E[A-Z]+\).* \/ The dependencies .*\n$/,
      );
      expect(status).toBe(1);
    },
    30_000,
  );

  test('installDigest() changes when the lockfile, a package.json or a name does', () => {
    const digests = [installDigest(clone)];
    writeFileSync(join(clone, 'pnpm-lock.yaml'), 'lockfileVersion: 9.0\n');
    digests.push(installDigest(clone));
    mkdirSync(join(clone, 'packages', 'one'));
    writeFileSync(join(clone, 'packages', 'one', 'package.json'), '{}');
    digests.push(installDigest(clone));
    writeFileSync(join(clone, 'packages', 'one', 'package.json'), '{ }');
    digests.push(installDigest(clone));
    expect(new Set(digests).size).toBe(4);
    expect(installDigest(clone)).toBe(digests[3]);
  });
});
