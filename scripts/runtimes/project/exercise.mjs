import * as first from '@pazabierta/dataset/2026.1';
import * as second from '@pazabierta/dataset/2026.2';
import { mucpazNetworks } from '@pazabierta/dataset/2026.2/mucpaz';
import {
  createCache,
  createClient,
  isAbortError,
  isNetworkError,
  isPazAbiertaError,
  isProblemError,
  isTimeoutError,
} from '@pazabierta/sdk';
import { createEmbedded, createMemoryQuestions } from '@pazabierta/sdk/embedded';
import { createApp } from '@pazabierta/server';
import { Hono } from 'hono';
import { same } from './same.mjs';
import { thrownBy } from './thrown-by.mjs';

const FIGURE = 'mucpaz.networks.fortaseg.gasman-2021';

/**
 * Uses what an installed Paz Abierta offers in whatever runtime this is, against a server that is mounted under a path.
 *
 * @param baseUrl where the server stands
 * @returns how many things were tried, and what went wrong with those that failed
 */
export async function exercise(baseUrl) {
  const failures = [];
  for (const [name, attempt] of Object.entries(attempts)) {
    try {
      await attempt(baseUrl);
    } catch (error) {
      failures.push(`${name}: ${error?.stack ?? error}`);
    }
  }
  return { tried: Object.keys(attempts).length, failures };
}

const attempts = {
  async 'the client answers as the data in memory do'(baseUrl) {
    const online = createClient({ baseUrl, cache: createCache() });
    const offline = createEmbedded({ contents: [first, second] });
    for (const paz of [online, offline]) same((await paz.release()).id, '2026.2');
    for (const ask of [
      (paz) => paz.list('observations', { indicator: 'mucpaz.networks', fund: ['fortaseg', 'fasp'] }),
      (paz) => paz.get('observations', FIGURE),
      (paz) => paz.history('observations', FIGURE),
      (paz) => paz.collect('sources', { limit: 5 }),
      (paz) => paz.availability({ dataset: 'mucpaz' }),
      (paz) => paz.search('redes'),
      (paz) => paz.changes(),
      (paz) => paz.check([{ id: FIGURE, release: '2026.1', value: 216 }]),
    ]) {
      same(await ask(online), await ask(offline));
    }
  },

  async 'a release alone answers'() {
    const paz = createEmbedded({ contents: [second], release: '2026.2' });
    const { data, sources } = await paz.get('observations', FIGURE);
    same([data.quantity.value, sources.map(({ id }) => id)], [217, ['gasman-2021']]);
  },

  async 'an unknown code is a problem that names the nearest'(baseUrl) {
    for (const paz of [createClient({ baseUrl }), createEmbedded({ contents: [second] })]) {
      const error = await thrownBy(() => paz.list('observations', { indicator: 'mucpaz.netwoks' }));
      same([isProblemError(error), isPazAbiertaError(error)], [true, true]);
      same([error.type, error.status, error.errors[0].nearest], ['invalid-request', 400, 'mucpaz.networks']);
    }
  },

  async 'a server that is not there is a failure of the network'() {
    const error = await thrownBy(() => createClient({ baseUrl: 'http://127.0.0.1:1', retries: 0 }).release());
    same([isNetworkError(error), isProblemError(error)], [true, false]);
  },

  async 'a server that does not answer runs out of time'() {
    const silent = (_, { signal }) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    const error = await thrownBy(() =>
      createClient({ baseUrl: 'http://127.0.0.1:1', fetch: silent, timeout: { total: 50 } }).release(),
    );
    same([isTimeoutError(error), error.of], [true, 'total']);
  },

  async 'a signal ends a question'(baseUrl) {
    const signal = AbortSignal.abort();
    const error = await thrownBy(() => createClient({ baseUrl, signal }).release());
    same([isAbortError(error), isTimeoutError(error)], [true, false]);
  },

  async 'a module has the figures of an indicator, and cannot be changed'() {
    const figure = mucpazNetworks.observations.find(({ id }) => id === FIGURE);
    same([figure.quantity.value, figure.asPrinted], [217, '217 Mucpaz networks have been created']);
    same(Object.isFrozen(figure.quantity), true);
  },

  async 'the app answers under any path of another'() {
    const site = new Hono().route('/one/two', app([first, second]));
    const list = await site.request('https://example.org/one/two/v1/mucpaz/networks?limit=1');
    const { data, page } = await list.json();
    same([list.status, data.length], [200, 1]);
    same(page.next.startsWith('https://example.org/one/two/v1/mucpaz/networks?'), true);
    const wrong = await site.request('https://example.org/one/two/v1/mucpaz/netwoks?lang=en');
    same([wrong.status, wrong.headers.get('Content-Type')], [404, 'application/problem+json']);
    const contract = await (await site.request('https://example.org/one/two/openapi.json')).json();
    same([contract.openapi, contract.servers[0].url], ['3.1.0', '.']);
  },

  async 'the app writes every format'() {
    const site = app([second]);
    for (const [format, beginning] of [
      ['csv', 'id,'],
      ['ndjson', '{"id":'],
      ['xlsx', 'PK'],
      ['parquet', 'PAR1'],
      ['json-stat', '{"version":"2.0"'],
    ]) {
      const answer = await site.request(`/v1/mucpaz/networks.${format}`);
      same([format, answer.status], [format, 200]);
      same((await answer.text()).slice(0, beginning.length), beginning);
    }
  },
};

function app(contents) {
  return createApp({
    questions: createMemoryQuestions(contents),
    reportUrl: 'https://example.org/report',
    onFailure: (error) => {
      throw error;
    },
  });
}
