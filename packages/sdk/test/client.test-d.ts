import type { History } from '@pazabierta/query';
import type {
  AvailableCode,
  Change,
  CheckedFigure,
  Collection,
  CollectionItems,
  Observation,
  ProblemType,
  Release,
  SearchHit,
} from '@pazabierta/schema';
import { describe, expectTypeOf, test } from 'vitest';
import {
  type AnswerAt,
  type Connection,
  createClient,
  isProblemError,
  isTimeoutError,
  type ListQuestion,
  type PazAbierta,
  type ProblemError,
} from '../src/index.ts';

declare const client: PazAbierta;
declare const connection: Connection;

/** An item of each collection, as the contract has it. */
type ContractItems = {
  [Name in Collection]: AnswerAt<`/v1/${Name}`> extends { readonly data: (infer Item)[] } ? Item : never;
};

describe('the types of the contract', () => {
  test('are those of the vocabulary', () => {
    expectTypeOf<ContractItems>().toEqualTypeOf<CollectionItems>();
    expectTypeOf<AnswerAt<'/v1/releases/{id}'>['data']>().toEqualTypeOf<Release>();
    expectTypeOf<AnswerAt<'/v1/availability'>['data']>().toEqualTypeOf<AvailableCode[]>();
    expectTypeOf<AnswerAt<'/v1/search'>['data']>().toEqualTypeOf<SearchHit[]>();
    expectTypeOf<AnswerAt<'/v1/releases/{id}/changes'>['data']>().toEqualTypeOf<Change[]>();
    expectTypeOf<AnswerAt<'/v1/citations/check'>['data']>().toEqualTypeOf<CheckedFigure>();
    expectTypeOf<AnswerAt<'/v1/observations/{id}'>['data']>().toEqualTypeOf<Observation>();
    expectTypeOf<AnswerAt<'/v1/observations/{id}/history'>['data']>().toExtend<History<'observations'>>();
  });
});

describe('the client', () => {
  test('gives the items of the collection that is asked', () => {
    expectTypeOf(client.collect('observations')).resolves.toEqualTypeOf<Observation[]>();
    expectTypeOf(client.get('links', 'a'))
      .resolves.toHaveProperty('data')
      .toEqualTypeOf<CollectionItems['links']>();
    expectTypeOf(client.items('errata')).toEqualTypeOf<AsyncIterable<CollectionItems['errata']>>();
  });

  test('takes the fetch that there is', () => {
    createClient({
      baseUrl: new URL('https://example.org'),
      fetch: globalThis.fetch,
      headers: new Headers(),
    });
    // @ts-expect-error nobody to ask
    createClient({ release: '2026.1' });
  });

  test('takes the parameters of the contract, with the values that they have', () => {
    client.list('observations', {
      indicator: ['mucpaz.networks'],
      timePeriod: '2020..2024',
      value: '100..',
      latestPeriod: true,
      asOf: '2021-12-31',
      vintage: 'latest',
      sort: '-value,area',
      limit: 10,
    });
    client.changes({ since: '2026.1', kind: 'corrected' });
    expectTypeOf<ListQuestion<'milestones'>>().toEqualTypeOf<{
      readonly sort?: string | number | readonly (string | number)[] | undefined;
      readonly limit?: number | undefined;
      readonly cursor?: string | undefined;
    }>();
  });

  test('refuses everything else', () => {
    // @ts-expect-error a parameter that is misspelt
    client.list('observations', { indicatr: 'mucpaz.networks' });
    // @ts-expect-error a parameter of another collection
    client.list('milestones', { indicator: 'mucpaz.networks' });
    // @ts-expect-error a limit that is a text
    client.collect('observations', { limit: '10' });
    // @ts-expect-error a limit that is a text
    client.collect('observations', {}, { limit: '10' });
    // @ts-expect-error a word of no list
    client.list('observations', { vintage: 'newest' });
    // @ts-expect-error a text where a question of yes or no is asked
    client.list('observations', { latestPeriod: 'true' });
    // @ts-expect-error a release for one question alone
    client.list('observations', { release: '2026.1' });
    // @ts-expect-error fields, which would make another type of the items
    client.list('observations', { fields: 'id' });
    // @ts-expect-error a collection that there is not
    client.list('observation');
    // @ts-expect-error nothing that is sought
    client.search();
    // @ts-expect-error a figure without the release that it was quoted from
    client.check([{ id: 'a' }]);
  });
});

describe('a connection', () => {
  test('takes addresses of the contract that answer in JSON, with what stands in their path', () => {
    expectTypeOf(connection.ask('/v1/mucpaz/investments', { fund: 'fasp' })).resolves.toHaveProperty('data');
    connection.ask('/v1/observations/{id}', { id: 'a' });
    // @ts-expect-error nothing in place of {id}
    connection.ask('/v1/observations/{id}', {});
    // @ts-expect-error an address that there is not
    connection.ask('/v1/observation', {});
    // @ts-expect-error an address that answers no JSON
    connection.ask('/v1/feeds/releases', {});
    // @ts-expect-error a parameter that there is not
    connection.ask('/v1/mucpaz/investments', { found: 'fasp' });
  });
});

describe('an error', () => {
  test('is what its guard says', () => {
    const error: unknown = null;
    if (isProblemError(error)) {
      expectTypeOf(error).toEqualTypeOf<ProblemError>();
      expectTypeOf<typeof error.name>().toEqualTypeOf<'ProblemError'>();
      expectTypeOf<ProblemType>().toExtend<typeof error.type>();
    }
    if (isTimeoutError(error)) expectTypeOf(error.of).toEqualTypeOf<'attempt' | 'total'>();
  });
});
