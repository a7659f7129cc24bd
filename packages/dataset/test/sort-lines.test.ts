import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineSorter } from '../src/import/sort-lines.ts';

test('LineSorter gives all lines in order, however many runs they come from', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'b', '\t', 'é', '𝄞', '.') });
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 60 }),
      fc.integer({ min: 1, max: 80 }),
      async (lines, most) => {
        const folder = await mkdtemp(join(tmpdir(), 'pazabierta-lines-'));
        try {
          const sorter = new LineSorter(folder, 'lines', most);
          for (const each of lines) {
            sorter.add(each);
            await sorter.settle();
          }
          const runs = (await readdir(folder)).length;
          expect(runs).toBeLessThanOrEqual(lines.length);
          expect(runs > 0).toBe(lines.join('').length >= most);
          const sorted: string[] = [];
          for await (const batch of sorter.sorted()) sorted.push(...batch);
          expect(sorted).toEqual(lines.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
        } finally {
          await rm(folder, { recursive: true });
        }
      },
    ),
    { numRuns: 60 },
  );
});
