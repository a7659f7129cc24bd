import type { Change, Collection, SearchHit } from '@pazabierta/schema';
import { type ChangesQuestion, everyChange } from '../changes-question.ts';
import { parseJson, toJsonText } from '../json-text.ts';
import { listAll } from '../list-all.ts';
import { everything, type Place } from '../question.ts';
import type { Page, Questions } from '../questions.ts';
import { SEARCHED, type Search, toTerms } from '../search.ts';
import { changesQuestions } from './changes-questions.ts';
import { contractQuestions } from './contract-questions.ts';
import { CONTRACT_RELEASES } from './contract-releases.ts';
import { expectedAvailability } from './expected-availability.ts';
import { expectedChanges } from './expected-changes.ts';
import { expectedHits } from './expected-hits.ts';
import { expectedPage } from './expected-page.ts';

/**
 * One promise of the interface.
 *
 * @example
 * ```ts
 * import { CONTRACT, CONTRACT_RELEASES, type ContractCase } from '@pazabierta/query/contract';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const [{ hold }] = CONTRACT as readonly [ContractCase];
 * const questions = createMemoryQuestions(CONTRACT_RELEASES);
 * // An answerer that forgets its releases does not keep the promise.
 * await hold({ ...questions, releases: async () => [] }); // throws Error
 * ```
 */
export interface ContractCase {
  readonly name: string;
  /** Holds an answerer that was filled with `CONTRACT_RELEASES` to the promise. @throws Error that says what was asked, expected and given. */
  readonly hold: (questions: Questions) => Promise<void>;
}

const releaseIds = CONTRACT_RELEASES.map(({ release }) => release.id);

function same(given: unknown, expected: unknown, asked: unknown): void {
  const [givenText, expectedText] = [JSON.stringify(given), JSON.stringify(expected)];
  if (givenText !== expectedText) {
    throw new Error(`Asked ${JSON.stringify(asked)}\nexpected ${expectedText}\ngiven    ${givenText}`);
  }
}

/** The versions of an item, read off the releases one by one. */
function expectedVersions(
  collection: Collection,
  id: string,
): { since: string; until: string | null; item: string }[] {
  const versions: { since: string; until: string | null; item: string }[] = [];
  let last: string | null = null;
  for (const { release, items } of CONTRACT_RELEASES) {
    const item = items[collection].find((each) => each.id === id);
    const text = item === undefined ? null : JSON.stringify(item);
    if (text === last) continue;
    const open = versions.at(-1);
    if (open !== undefined && open.until === null) open.until = release.id;
    if (text !== null) versions.push({ since: release.id, until: null, item: text });
    last = text;
  }
  return versions;
}

/**
 * The contract of `Questions`.
 *
 * @example
 * ```ts
 * import { CONTRACT, CONTRACT_RELEASES } from '@pazabierta/query/contract';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * // In the tests of an answerer each case is one test, and all of them must hold; here the first two.
 * const questions = createMemoryQuestions(CONTRACT_RELEASES);
 * const held: string[] = [];
 * for (const { name, hold } of CONTRACT.slice(0, 2)) {
 *   await hold(questions);
 *   held.push(name);
 * }
 * held[1]; // 'codes() gives the codes of a release in order'
 * ```
 */
export const CONTRACT: readonly ContractCase[] = [
  {
    name: 'releases() gives every release as it was loaded, oldest first',
    hold: async (questions) =>
      same(
        await questions.releases(),
        CONTRACT_RELEASES.map(({ release }) => release),
        'releases',
      ),
  },
  {
    name: 'codes() gives the codes of a release in order',
    hold: async (questions) =>
      same(
        await questions.codes('2026.1'),
        {
          dataset: ['mucpaz', 'nap-1325'],
          indicator: ['mucpaz.investment', 'mucpaz.networks', 'nap-1325.share'],
          instrument: [],
          commitment: [],
          area: ['MX', 'MX-OAX', 'MX-TLA'],
          fund: ['_T', 'fasp', 'fortaseg'],
          role: ['mediators', 'negotiators'],
          source: ['early', 'late', 'some-time', 'undated'],
          linkEnd: ['mucpaz.investment', 'mucpaz.networks', 'nap-1325.share'],
          renamed: { area: { 'MX-OAJ': 'MX-OAX' }, source: { 'very-late': 'late' } },
          succeeded: { fund: { fortaseg: ['fasp'] } },
        },
        'codes of 2026.1',
      ),
  },
  {
    name: 'list() gives, for thousands of questions about observations, the page that their definition says',
    hold: async (questions) => {
      for (const question of contractQuestions(releaseIds)) {
        const content = CONTRACT_RELEASES.find(({ release }) => release.id === question.release);
        if (content === undefined) throw new Error('The fixture lacks a release');
        const expected = expectedPage(question, content.items.observations, content.items.sources);
        const page = await questions.list(question);
        same({ ...page, rows: toJsonText(page.rows) }, expected, question);
        const { rows } = await questions.list(question, 'values');
        same(toJsonText(rows), expected.rows, { question, form: 'values' });
      }
    },
  },
  {
    name: 'list() gives pages that joined are the whole list, whatever the order and the size of the page',
    hold: async (questions) => {
      for (const sort of ['id', '-id', 'value', '-value', 'timePeriod', '-timePeriod'] as const) {
        const whole = { ...everything('observations', '2026.2'), sort };
        const expected = parseJson((await questions.list(whole)).rows).map(({ id }) => id);
        for (const limit of [1, 7, 50]) {
          const joined: string[] = [];
          for await (const page of listAll(questions, { ...whole, limit })) {
            joined.push(...parseJson(page.rows).map(({ id }) => id));
          }
          same(joined, expected, { sort, limit });
        }
      }
    },
  },
  {
    name: 'list() gives every other collection as it was loaded, in order of id',
    hold: async (questions) => {
      for (const { release, items } of CONTRACT_RELEASES) {
        for (const collection of Object.keys(items) as Collection[]) {
          if (collection === 'observations') continue;
          const expected = [...items[collection]].sort((a, b) => (a.id < b.id ? -1 : 1));
          const page = await questions.list(everything(collection, release.id));
          same(toJsonText(page.rows), JSON.stringify(expected), { collection, release: release.id });
          const cited = expected.flatMap((item) => ('citation' in item ? [item.citation.source] : []));
          same([page.total, page.next, page.sources], [expected.length, null, [...new Set(cited)].sort()], {
            collection,
            release: release.id,
          });
        }
      }
    },
  },
  {
    name: 'list() keeps the items of a catalogue that a filter names',
    hold: async (questions) => {
      const question = everything('indicators', '2026.1', [{ field: 'dataset', among: ['nap-1325'] }]);
      same(
        parseJson((await questions.list(question)).rows).map(({ id }) => id),
        ['nap-1325.share'],
        question,
      );
      const others = everything('indicators', '2026.1', [{ field: 'dataset', noneOf: ['mucpaz'] }]);
      same(
        parseJson((await questions.list(others)).rows).map(({ id }) => id),
        ['nap-1325.share'],
        others,
      );
      const without = everything('indicators', '2026.1', [{ field: 'instrument', noneOf: ['nap-1325'] }]);
      same((await questions.list(without)).total, 3, without);
      const ends = everything('links', '2026.1', [{ field: 'to', among: ['nap-1325.share'] }]);
      same(
        parseJson((await questions.list(ends)).rows).map(({ id }) => id),
        ['fixture.second'],
        ends,
      );
    },
  },
  {
    name: 'availability() gives, under every filter, each code that has rows without the filters on its own field, and how many',
    hold: async (questions) => {
      let turn = 0;
      for (const question of contractQuestions(releaseIds)) {
        turn += 1;
        // Order and page do not matter here; a step that shares no factor with the cycles meets every filter, and every day and time by turns.
        if (turn % 61 !== 0) continue;
        const content = CONTRACT_RELEASES.find(({ release }) => release.id === question.release);
        if (content === undefined) throw new Error('The fixture lacks a release');
        const expected = expectedAvailability(question, content.items.observations, content.items.sources);
        same(parseJson(await questions.availability(question)), expected, question);
      }
    },
  },
  {
    name: 'search() finds every item whose words begin with all the terms, those with them in the name first, page by page',
    hold: async (questions) => {
      for (const release of releaseIds) {
        for (const q of [
          'redes',
          'según fuente',
          'mucpaz',
          'otra vez',
          'investment fixture',
          'fixture 01',
          'NETWORKS',
          'nandu',
          'ñandú o',
          'late',
          '217',
          'zzz',
        ]) {
          for (const collections of [SEARCHED, ['observations', 'sources'] as const]) {
            const asked: Search = {
              release,
              terms: [...new Set(toTerms(q))],
              collections,
              limit: 1000,
              after: null,
            };
            const expected = expectedHits(asked);
            const page = await questions.search(asked);
            same(parseJson(page.rows), expected, asked);
            same([page.total, page.next], [expected.length, null], asked);
            const joined: unknown[] = [];
            let after: Place | null = null;
            do {
              const part: Page<SearchHit> = await questions.search({ ...asked, limit: 3, after });
              joined.push(...parseJson(part.rows));
              after = part.next;
            } while (after !== null);
            same(joined, expected, { ...asked, limit: 3 });
          }
        }
      }
    },
  },
  {
    name: 'get() gives each observation exactly as each release has it, and null where it has none',
    hold: async (questions) => {
      const ids = new Set(CONTRACT_RELEASES.flatMap(({ items }) => items.observations.map(({ id }) => id)));
      for (const { release, items } of CONTRACT_RELEASES) {
        for (const id of ids) {
          const expected = items.observations.find((observation) => observation.id === id);
          same(
            await questions.get('observations', id, release.id),
            expected === undefined ? null : JSON.stringify(expected),
            { id, release: release.id },
          );
        }
      }
    },
  },
  {
    name: 'registration() gives what is registered of each release',
    hold: async (questions) => {
      for (const { release, registration } of CONTRACT_RELEASES)
        same(await questions.registration(release.id), registration, release.id);
    },
  },
  {
    name: 'versions() gives every version of an item, from its first release to the first without it',
    hold: async (questions) => {
      for (const collection of Object.keys(CONTRACT_RELEASES[0]?.items ?? {}) as Collection[]) {
        const ids = new Set(CONTRACT_RELEASES.flatMap(({ items }) => items[collection].map(({ id }) => id)));
        for (const id of ids) {
          const given = await questions.versions(collection, id);
          same(given, expectedVersions(collection, id), { collection, id });
        }
      }
      same(
        await questions.versions('sources', 'very-late'),
        await questions.versions('sources', 'late'),
        'very-late',
      );
      same(await questions.versions('sources', 'never'), [], 'never');
    },
  },
  {
    name: 'changes() gives, between any two releases, every cell in which they differ, with the reasons of each release on the way',
    hold: async (questions) => {
      for (const question of changesQuestions(releaseIds)) {
        const expected = expectedChanges(question);
        const page = await questions.changes(question);
        same(toJsonText(page.rows), JSON.stringify(expected), question);
        same([page.total, page.totalExact, page.next], [expected.length, true, null], question);
        const cited = expected.flatMap(({ citation }) =>
          citation === null ? [] : [citation.source, citation.via ?? citation.source],
        );
        same(page.sources, [...new Set(cited)].sort(), question);
      }
    },
  },
  {
    name: 'changes() gives pages that joined are the whole list',
    hold: async (questions) => {
      for (const since of ['2026.1', '2026.2']) {
        const whole = everyChange('2026.3', since);
        const expected = expectedChanges(whole);
        for (const limit of [1, 7]) {
          const joined: unknown[] = [];
          let after: ChangesQuestion['after'] = null;
          do {
            const page: Page<Change> = await questions.changes({ ...whole, limit, after });
            joined.push(...parseJson(page.rows));
            after = page.next;
          } while (after !== null);
          same(joined, expected, { since, limit });
        }
      }
    },
  },
  {
    name: 'get() finds a thing by an earlier id',
    hold: async (questions) => {
      const late = await questions.get('sources', 'very-late', '2026.2');
      same(late && parseJson(late).id, 'late', 'very-late');
      const old = await questions.get('observations', 'fixture.old-13', '2026.1');
      same(old && parseJson(old).id, 'fixture.013', 'fixture.old-13');
      same(await questions.get('sources', 'never', '2026.1'), null, 'never');
    },
  },
];
