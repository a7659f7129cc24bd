import { createClient } from '@libsql/client';
import { createQuestions, loadReleases } from '@pazabierta/database';
import { readReleases, releasesFolder } from '@pazabierta/dataset';
import type { Questions } from '@pazabierta/query';
import { createApp } from '@pazabierta/server';
import { expect, it } from 'vitest';
import { askLanes } from '../src/ask-lanes.ts';
import type { Lane } from '../src/open-lane.ts';

it('resumes a table that is being written with each page but the first', async () => {
  const [release] = await readReleases(releasesFolder);
  if (release === undefined) throw new Error('There is a release');
  const [pattern] = release.items.observations;
  const observations = Array.from({ length: 1200 }, (_, index) => ({
    ...(pattern as NonNullable<typeof pattern>),
    id: `copy.${String(index).padStart(4, '0')}`,
  }));
  const client = createClient({ url: ':memory:' });
  await loadReleases(client, [{ ...release, items: { ...release.items, observations } }]);
  const questions = createQuestions(client);
  const resumed: boolean[] = [];
  const lane = (note: (name: string, resumes: boolean) => void): Lane => ({
    run: async ([name, ...asked], { resumes } = { resumes: false }) => {
      note(name, resumes);
      return (questions[name as keyof Questions] as (...values: unknown[]) => Promise<unknown>)(...asked);
    },
    close: async () => undefined,
  });
  const tables = lane((name, resumes) => {
    if (name === 'listFramed') resumed.push(resumes);
  });
  const app = createApp({
    questions: askLanes({ light: lane(() => undefined), tables, heavy: lane(() => undefined) }),
    reportUrl: 'https://pazabierta.example/issues/new',
  });
  const table = await (await app.request('/v1/observations.csv')).text();
  expect(table.match(/copy\.\d{4},/g)).toHaveLength(1200);
  expect(resumed).toEqual([false, true, true]);
  client.close();
});
