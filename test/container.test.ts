import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DCLinter } from 'dclint';
import { validate } from 'dockerfile-utils';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SETTINGS } from '../apps/api/src/settings.ts';

/*
 * What can be held of a container where no engine can run one: that the files are well-formed, and that what they name is there.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const dockerfile = read('Dockerfile');
const { engines, packageManager } = JSON.parse(read('package.json'));

/** The instructions of the Dockerfile, each on one line. */
const instructions = dockerfile
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const finalStage = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM ')));

describe('Dockerfile', () => {
  test('has no fault that a linter finds', () => {
    expect(validate(dockerfile)).toEqual([]);
  });

  test('takes an official Node that the project supports, everywhere the same', () => {
    const images = instructions.filter((line) => line.startsWith('FROM ')).map((line) => line.split(' ')[1]);
    expect(new Set(images)).toEqual(new Set(['node:24-slim']));
    expect(24).toBeGreaterThan(Number(/>=(\d+)/.exec(engines.node)?.[1]));
  });

  test('installs by the pinned pnpm and nothing else than the lockfile has', () => {
    const installs = instructions.flatMap((line) => line.match(/npx .*? install [^&]*/g) ?? []);
    expect(installs).toHaveLength(2);
    for (const install of installs) {
      expect(install).toContain(`require("./package.json").packageManager`);
      expect(install).toContain('--frozen-lockfile');
    }
    expect(packageManager).toMatch(/^pnpm@\d+\.\d+\.\d+$/);
  });

  test('copies from the project only what is there, or is built', () => {
    const built = ['node_modules', 'apps/api/node_modules', 'apps/api/dist', '.data', 'docs/site'];
    const copied = finalStage.flatMap((line) => /^COPY --from=build \/src\/(\S+) /.exec(line)?.[1] ?? []);
    expect(copied.filter((path) => !built.includes(path) && !existsSync(join(root, path)))).toEqual([]);
    expect(built.filter((path) => !copied.includes(path))).toEqual([]);
  });

  test('runs not as root, says when it is ready, and sets what the settings know', () => {
    const [lastUser] = finalStage.filter((line) => line.startsWith('USER ')).slice(-1);
    expect(lastUser).toBe('USER node');
    expect(finalStage.find((line) => line.startsWith('HEALTHCHECK '))).toContain('/ready');
    const [env = ''] = finalStage.filter((line) => line.startsWith('ENV '));
    const names = env.match(/\w+(?==)/g)?.filter((name) => name !== 'NODE_ENV') ?? [];
    expect(names.filter((name) => !Object.hasOwn(SETTINGS, name))).toEqual([]);
  });
});

describe('compose.yaml', () => {
  interface Service {
    readonly image?: string;
    readonly build?: string;
    readonly read_only?: boolean;
    readonly ports?: readonly string[];
    readonly command?: readonly string[];
    readonly environment?: Readonly<Record<string, string>>;
  }
  const { services }: { services: Readonly<Record<string, Service>> } = parse(read('compose.yaml'));
  const ours = Object.values(services).filter(({ build }) => build !== undefined);

  test('is what Compose takes, without a fault that a linter finds', () => {
    // Here the services stand in the order in which the data goes through them.
    const linter = new DCLinter({
      rules: { 'services-alphabetical-order': 0, 'require-quotes-in-ports': [1, { quoteType: 'double' }] },
      quiet: false,
      debug: false,
      exclude: [],
    });
    const found = linter.lintFiles([join(root, 'compose.yaml')], false);
    expect(
      found.flatMap(({ messages }) => messages.map(({ rule, message }) => `${rule}: ${message}`)),
    ).toEqual([]);
  });

  test('has the app, a primary and a replica of one version, and what loads the releases', () => {
    expect(Object.keys(services)).toEqual(['primary', 'replica', 'load', 'app']);
    expect(services['primary']?.image).toBe(services['replica']?.image);
    expect(services['primary']?.image).toMatch(/:v\d+\.\d+\.\d+$/);
  });

  test('publishes the app alone, on this machine alone', () => {
    const published = Object.entries(services).filter(([, { ports }]) => ports !== undefined);
    expect(published.map(([name]) => name)).toEqual(['app']);
    for (const port of services['app']?.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  test('runs what is ours without writing, by settings and programs that there are', () => {
    expect(ours).toHaveLength(2);
    for (const { read_only, environment = {} } of ours) {
      expect(read_only).toBe(true);
      expect(Object.keys(environment).filter((name) => !Object.hasOwn(SETTINGS, name))).toEqual([]);
    }
    expect(existsSync(join(root, 'apps/api/src/commands/data-load.ts'))).toBe(true);
    expect(services['load']?.command).toContain('apps/api/dist/data-load.js');
  });
});
