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
      server: null,
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
        DATABASE_URL: 'libsql://data.example.org',
        DATABASE_AUTH_TOKEN: 'abc',
        DATABASE_SYNC_SECONDS: '60',
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
      server: { use: 'ask', url: 'libsql://data.example.org', authToken: 'abc', seconds: 60 },
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

  it('follows a server by a replica where only that is set', () => {
    expect(readSettings({ DATABASE_SYNC_URL: 'http://127.0.0.1:8080' })).toMatchObject({
      server: { use: 'replicate', url: 'http://127.0.0.1:8080', authToken: null, seconds: 5 },
    });
  });

  it.each(['ftp://example.org', 'example.org', 'http://', 'file:data.db'])(
    'refuses DATABASE_URL=%j',
    (url) => {
      expect(refusals({ DATABASE_URL: url })).toEqual(['DATABASE_URL']);
    },
  );

  it.each(['http://a:secret@example.org', 'ws://a?authToken=secret', 'libsql://a#secret'])(
    'refuses DATABASE_URL=%j without repeating its secret',
    (url) => {
      const settings = readSettings({ DATABASE_URL: url });
      expect(settings).toMatchObject({ errors: [{ en: expect.stringContaining('DATABASE_AUTH_TOKEN') }] });
      expect(JSON.stringify(settings)).not.toContain('secret');
    },
  );

  it.each(['ws://example.org', 'wss://example.org', 'example.org'])('refuses DATABASE_SYNC_URL=%j', (url) => {
    expect(refusals({ DATABASE_SYNC_URL: url })).toEqual(['DATABASE_SYNC_URL']);
  });

  it('refuses a server that is to be both asked and replicated', () => {
    const url = 'http://example.org';
    expect(refusals({ DATABASE_URL: url, DATABASE_SYNC_URL: url })).toEqual(['DATABASE_URL']);
  });

  it.each(['0', '-1', '1.5', '86401', 'x'])('refuses DATABASE_SYNC_SECONDS=%j', (seconds) => {
    expect(refusals({ DATABASE_SYNC_SECONDS: seconds })).toEqual(['DATABASE_SYNC_SECONDS']);
  });

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
