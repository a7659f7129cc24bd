import { describe, expect, test } from 'vitest';
import { readReleases, releasesFolder } from '../src/index.ts';
import { countBy } from '../src/report/count-by.ts';
import { listAbsences } from '../src/report/list-absences.ts';
import { toTable } from '../src/report/to-table.ts';
import { writeReport } from '../src/report/write-report.ts';

describe('writeReport()', () => {
  test('counts each observation, source and coded absence once, in either language', async () => {
    const releases = await readReleases(releasesFolder);
    const newest = releases.at(-1);
    for (const language of ['es', 'en'] as const) {
      const report = writeReport(releases.slice(-1), language);
      const sumOf = (heading: RegExp): number => {
        const section = report.split('\n### ').find((part) => heading.test(part)) ?? '';
        return [...section.matchAll(/\| (\d+) \|$/gm)].reduce((sum, [, count]) => sum + Number(count), 0);
      };
      expect(sumOf(/^(?:Observaciones por|Observations by)/)).toBe(newest?.items.observations.length);
      expect(sumOf(/^(?:Fuentes por|Sources by)/)).toBe(newest?.items.sources.length);
      const absences = Object.entries(newest?.items ?? {}).flatMap(([name, items]) =>
        listAbsences(name, items),
      );
      expect(sumOf(/^(?:Ausencias por|Absences by)/)).toBe(absences.length);
    }
  });
});

describe('listAbsences()', () => {
  test('finds a coded reason wherever it stands, and no other text of that name', () => {
    const item = {
      absence: { reason: 'not-published', note: null },
      officialCodeAbsence: 'not-consulted',
      title: { wording: { es: { reason: null }, en: { reason: 'not-consulted' } } },
      reason: { es: 'Se corrige', en: 'It is corrected' },
    };
    expect(listAbsences('things', [item])).toEqual([
      { field: 'things.absence', reason: 'not-published' },
      { field: 'things.officialCodeAbsence', reason: 'not-consulted' },
      { field: 'things.title.wording.en', reason: 'not-consulted' },
    ]);
  });
});

describe('countBy()', () => {
  test('counts each key in order and leaves out what has none', () => {
    expect(countBy(['b', 'a', 'b', ''], (text) => text || undefined)).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });
});

describe('toTable()', () => {
  test('aligns numbers to the right', () => {
    expect(toTable(['what', 'how many'], [['a', 1]])).toBe('| what | how many |\n| --- | ---: |\n| a | 1 |');
  });
});
