import { createClient } from '@libsql/client';
import { createQuestions, loadReleases } from '@pazabierta/database';
import { readReleases, releasesFolder } from '@pazabierta/dataset';
import type { Language } from '@pazabierta/schema';
import { createApp } from '@pazabierta/server';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createEmbedded, createMemoryQuestions } from '../src/embedded/index.ts';
import { createClient as createOnline, type Page, type PazAbierta } from '../src/index.ts';
import { askApi } from './ask-api.ts';
import { askApp } from './ask-app.ts';
import { askSdk } from './ask-sdk.ts';
import { type Asked, askedOf } from './asked.ts';
import { MADE_UP_RELEASES, ODD_WORDS } from './made-up-releases.ts';

/** Questions of each release; more of them look longer. */
const RUNS = Number(process.env['QUESTIONS'] ?? 200);
const SEED = Number(process.env['SEED'] ?? 1325);
/** Pages of a list that are followed. */
const MOST_PAGES = 12;

const real = await readReleases(releasesFolder);

/** What must come about among so many questions; otherwise they hold less than they seem to. */
const EVERY_KIND = [
  'list answered',
  'list followed',
  'list empty',
  'list noted',
  'list 400',
  'get answered',
  'get noted',
  'get 404',
  'get 410',
  'history answered',
  'history noted',
  'history 404',
  'availability answered',
  'availability 400',
  'search answered',
  'search followed',
  'search empty',
  'search 400',
  'changes answered',
  'changes followed',
  'changes empty',
  'changes 400',
  'check answered',
  'check 400',
];
const met = new Set<string>();
const closing: (() => void)[] = [];
afterAll(() => {
  for (const close of closing) close();
});

describe.each([
  ['published', real],
  ['made-up', MADE_UP_RELEASES],
])('of the %s releases', async (_, contents) => {
  const client = createClient({ url: ':memory:' });
  closing.push(() => client.close());
  await loadReleases(client, contents);
  const app = createApp({
    questions: createQuestions(client),
    reportUrl: 'https://example.org/report',
    onFailure: (error) => {
      throw error;
    },
  });
  const memory = createMemoryQuestions(contents);
  const ids = contents.map(({ release }) => release.id);

  /** Holds the one answer against the other, page by page. */
  async function hold(asked: Asked, release: string | undefined, lang: Language): Promise<void> {
    const paz = offline(release, lang);
    let next: string | null = null;
    for (let page = 0; page < MOST_PAGES; page++) {
      const now: Asked =
        next === null ? asked : ({ ...asked, question: { ...questionOf(asked), cursor: next } } as Asked);
      const online = await askApi(app, now, release, lang);
      expect(await askSdk(paz, now)).toBe(JSON.stringify(online));
      const { status, notes, total } = online as { status?: number; notes?: unknown[]; total?: number };
      met.add(`${asked.ask} ${status ?? 'answered'}`);
      if (notes !== undefined && notes.length > 0) met.add(`${asked.ask} ${total === 0 ? 'empty' : 'noted'}`);
      next = (online as Partial<Page<unknown>>).next ?? null;
      if (next === null) return;
      met.add(`${asked.ask} followed`);
    }
  }
  const instances = new Map<string, PazAbierta>();
  function offline(release: string | undefined, lang: Language): PazAbierta {
    const key = `${release} ${lang}`;
    const paz = instances.get(key) ?? createEmbedded({ contents, lang, ...(release && { release }) });
    instances.set(key, paz);
    return paz;
  }

  const asked = [...ids.map((id) => [id, id] as const), ['that answers unasked', undefined] as const];
  it.each(asked)('release %s answers alike', { timeout: 600_000 }, async (_, release) => {
    const codes = await memory.codes(release ?? (ids.at(-1) as string));
    await fc.assert(
      fc.asyncProperty(askedOf(contents, codes), fc.constantFrom<Language>('es', 'en'), (asked, lang) =>
        hold(asked, release, lang),
      ),
      { numRuns: RUNS, seed: SEED + ids.indexOf(release ?? '') },
    );
  });

  it('client and data in memory answer alike, problems too', { timeout: 600_000 }, async () => {
    const [first = ''] = ids;
    const codes = await memory.codes(first);
    const { fetch } = askApp(app);
    await fc.assert(
      fc.asyncProperty(
        askedOf(contents, codes),
        fc.constantFrom<Language>('es', 'en'),
        async (asked, lang) => {
          // What a client is to give whole cannot be asked for in part.
          if ('fields' in questionOf(asked)) return;
          const online = createOnline({ baseUrl: 'http://localhost', release: first, lang, fetch });
          expect(await askSdk(offline(first, lang), asked)).toBe(await askSdk(online, asked));
        },
      ),
      { numRuns: RUNS / 2, seed: SEED },
    );
  });

  it('words of any letters are found alike', async () => {
    for (const q of ODD_WORDS.split(' ').flatMap((word) => [word, word.slice(0, 1), word.slice(1)])) {
      await hold({ ask: 'search', q, question: {} }, ids[0], 'es');
    }
  });

  it('a release that does not exist is refused alike', async () => {
    for (const asked of [
      { ask: 'list', collection: 'sources', question: { teir: 'press' } },
      { ask: 'get', collection: 'sources', id: 'gasman-2021' },
      { ask: 'history', collection: 'sources', id: 'gasman-2021' },
      { ask: 'search', q: 'redes', question: {} },
      { ask: 'availability', question: { area: 'MX-TLX' } },
      { ask: 'changes', question: {} },
    ] as const) {
      await hold(asked, '2026.12', 'en');
    }
  });
});

it('the questions above met every kind of answer', () => {
  const missed = EVERY_KIND.filter((kind) => !met.has(kind));
  expect(missed).toEqual([]);
});

function questionOf(asked: Asked) {
  return 'question' in asked ? asked.question : {};
}
