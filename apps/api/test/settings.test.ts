import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readSettings, readTerminalLanguage, SETTINGS } from '../src/settings.ts';

/** The names of the settings whose sentences an environment is refused with. */
const refusals = (env: Record<string, string>): string[] => {
  const settings = readSettings(env);
  return 'errors' in settings ? settings.errors.map(({ es }) => es.split(' ')[0] ?? '') : [];
};

describe('SETTINGS', () => {
  it('lists every name that the app reads from the environment', async () => {
    const source = await readFile(new URL('../src/settings.ts', import.meta.url), 'utf8');
    const read = [...source.matchAll(/get\('(\w+)'\)|env\['(\w+)'\]/g)].map(([, a, b]) => a ?? b);
    // LC_ALL only overrules LANG, as POSIX has it, and is no setting of ours.
    expect(new Set(read)).toEqual(new Set([...Object.keys(SETTINGS), 'LC_ALL']));
  });

  it.each(Object.entries(SETTINGS))('says in both languages what %s is', (_, { es, en }) => {
    expect(es).not.toBe('');
    expect(en).not.toBe('');
    expect(es).not.toBe(en);
  });
});

describe('readSettings()', () => {
  it('gives the usual settings where none is made, and where one is empty', () => {
    const usual = {
      port: 8787,
      host: '127.0.0.1',
      dataDir: '.data',
      reportUrl: SETTINGS.REPORT_URL.usual,
      rateLimit: null,
      log: false,
    };
    expect(readSettings({})).toEqual(usual);
    expect(
      readSettings({ PORT: '', HOST: '', DATA_DIR: '', REPORT_URL: '', RATE_LIMIT: '', LOG: '', LANG: '' }),
    ).toEqual(usual);
  });

  it('gives each setting as it is made', () => {
    expect(
      readSettings({
        PORT: '65535',
        HOST: '::1',
        DATA_DIR: '/srv/datos',
        REPORT_URL: 'http://example.org/a?b=c',
        RATE_LIMIT: '600/60',
        ADDRESS_HEADER: 'X-Forwarded-For',
        LOG: 'json',
        LANG: 'en_GB.UTF-8',
      }),
    ).toEqual({
      port: 65_535,
      host: '::1',
      dataDir: '/srv/datos',
      reportUrl: 'http://example.org/a?b=c',
      rateLimit: { quota: 600, seconds: 60, addressHeader: 'x-forwarded-for' },
      log: true,
    });
    expect(readSettings({ PORT: '0' })).toMatchObject({ port: 0 });
  });

  it.each(['abc', '-1', '65536', '8787.5', '1e3', ' 80', '0x50', '999999', '80 '])(
    'refuses PORT=%j',
    (port) => {
      expect(refusals({ PORT: port })).toEqual(['PORT']);
    },
  );

  it.each(['a b', 'http://localhost', 'localhost/', '127.0.0.1:8787', '[::1]'])('refuses HOST=%j', (host) => {
    expect(refusals({ HOST: host })).toEqual(['HOST']);
  });

  it.each(['ftp://example.org', 'example.org', 'https://', 'javascript:alert(1)', 'http:// a'])(
    'refuses REPORT_URL=%j',
    (url) => {
      expect(refusals({ REPORT_URL: url })).toEqual(['REPORT_URL']);
    },
  );

  it.each(['600', '0/60', '600/0', '600/60s', '-1/60', '600 / 60', 'off'])(
    'refuses RATE_LIMIT=%j',
    (limit) => {
      expect(refusals({ RATE_LIMIT: limit })).toEqual(['RATE_LIMIT']);
    },
  );

  it.each(['X Forwarded', 'X-Real-IP:', 'á'])('refuses ADDRESS_HEADER=%j', (header) => {
    expect(refusals({ ADDRESS_HEADER: header })).toEqual(['ADDRESS_HEADER']);
  });

  it.each(['true', 'JSON', 'text'])('refuses LOG=%j', (log) => {
    expect(refusals({ LOG: log })).toEqual(['LOG']);
  });

  it('says everything that is wrong at once', () => {
    expect(refusals({ PORT: 'x', HOST: 'x y', REPORT_URL: 'x' }).sort()).toEqual([
      'HOST',
      'PORT',
      'REPORT_URL',
    ]);
  });
});

describe('readTerminalLanguage()', () => {
  it.each([
    [{}, 'es'],
    [{ LANG: 'C.UTF-8' }, 'es'],
    [{ LANG: 'es_MX.UTF-8' }, 'es'],
    [{ LANG: 'en' }, 'en'],
    [{ LANG: 'EN_us' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'es_MX.UTF-8' }, 'es'],
    [{ LANG: 'es_MX.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: '' }, 'en'],
  ] as const)('of %j is %s', (env, language) => {
    expect(readTerminalLanguage(env)).toBe(language);
  });
});
