import { type Client, createClient } from '@libsql/client';
import { CONTRACT, CONTRACT_RELEASES } from '@pazabierta/query/contract';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { createQuestions, loadReleases } from '../src/index.ts';

describe('the questions answered in SQL', () => {
  let client: Client;
  beforeAll(async () => {
    client = createClient({ url: ':memory:' });
    await loadReleases(client, CONTRACT_RELEASES);
  });
  afterAll(() => client.close());

  for (const { name, hold } of CONTRACT) it(name, { timeout: 60_000 }, () => hold(createQuestions(client)));
});
