import { afterEach, expect, test, vi } from 'vitest';
import { items } from './items.ts';
import { release, sources } from './sources.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('createCsvTable() writes rows when there is no Buffer, as in a browser or a worker', async () => {
  vi.stubGlobal('Buffer', undefined);
  const { createCsvTable } = await import('@pazabierta/formats/csv');
  const table = createCsvTable('milestones', { language: 'es', release, sources });
  expect(table.toRows(items.milestones)).toMatch(/^nap-1325\.presented,2021-01-11,Se presenta el plan,/);
});
