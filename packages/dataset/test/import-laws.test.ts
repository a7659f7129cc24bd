import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildRelease } from '../src/build/build-release.ts';
import { checkCurated } from '../src/check/check-curated.ts';
import type { CuratedFile } from '../src/read/curated-file.ts';
import { parseCurated } from '../src/read/parse-curated.ts';
import { readCuratedFiles } from '../src/read/read-curated-files.ts';
import { FILES, folder, MAP, readFindings, run, useDesk } from './import-desk.ts';
import { add } from './sound-dataset.ts';

useDesk();

/** Rows whose months differ, so that no two are about the same thing. */
const someRows = (values: fc.Arbitrary<string>, areas: readonly string[]) =>
  fc.uniqueArray(
    fc.record({
      area: fc.constantFrom(...areas),
      month: fc
        .integer({ min: 0, max: 500 })
        .map((n) => `${1950 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`),
      value: values,
    }),
    { minLength: 1, maxLength: 40, selector: ({ month }) => month },
  );

const toCsv = (rows: readonly { area: string; month: string; value: string }[]) =>
  ['clave,mes,total', ...rows.map(({ area, month, value }) => `${area},${month},${value}`), ''].join('\n');

const DIRECT = MAP.replace(', scheme: INEGI', '');

/** The rows as an editor would write them by hand, in the order of the CSV. */
const toYaml = (rows: readonly { area: string; month: string; value: string }[]): string =>
  rows
    .map(({ area, month, value }) =>
      [
        `- id: nets.${area.toLowerCase()}.${month}`,
        '  since: 2026.2',
        '  indicator: nets',
        `  dimensions: { area: ${area}, timePeriod: ${month}, claimType: actual }`,
        ...(value === 'ND'
          ? ['  absence: { reason: not-published }']
          : [`  quantity: { value: ${value}, qualifier: exact }`, `  asPrinted: "${value}"`]),
        '  citation: { source: gazette, locator: { label: table, value: Datos } }',
        '  referenceDate: { basis: not-stated }',
        '',
      ].join('\n'),
    )
    .join('');

describe('an import', () => {
  test('gives the release that the same rows give when they are written by hand', async () => {
    const values = fc.oneof(fc.nat(1_000_000).map(String), fc.constant('ND'));
    await fc.assert(
      fc.asyncProperty(someRows(values, ['MX', 'MX-TLA']), async (rows) => {
        expect((await run({ map: DIRECT, csv: toCsv(rows) })).code).toBe(0);
        const byHand = parseCurated(add('observations/by-hand.yaml', toYaml(rows), FILES));
        const imported = parseCurated(await readCuratedFiles(folder));
        for (const release of ['2026.2', '2026.10']) {
          expect(buildRelease(imported, release)).toEqual(buildRelease(byHand, release));
        }
      }),
      { numRuns: 8 },
    );
  });

  test('finds of each row what the data check finds of it when it is written by hand', async () => {
    const values = fc.oneof(
      fc.constantFrom('1', '2', '3.5', '-7', '0', 'ND', '1234567890123456'),
      fc.nat(9).map(String),
    );
    const areas = ['MX', 'MX-TLA', 'MX-XXX', 'MX-YYY', 'm x'];
    const months = fc.oneof(
      { weight: 4, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom('2018-13', 'soon', '2021-02') },
    );
    await fc.assert(
      fc.asyncProperty(someRows(values, areas), fc.infiniteStream(months), async (rows, stream) => {
        const seen = new Set<string>();
        const given = rows
          .map((row) => ({ ...row, month: stream.next().value ?? row.month }))
          .filter(({ area, month }) => {
            const key = `${area} ${month}`;
            return !seen.has(key) && seen.add(key);
          });
        await run({ map: DIRECT, csv: toCsv(given) });
        const found = await readFindings().catch(() => []);
        const byHand: CuratedFile = { path: 'observations/by-hand.yaml', text: toYaml(given) };
        const lines = byHand.text
          .split('\n')
          .flatMap((line, index) => (line.startsWith('- id') ? [index + 1] : []));
        const checked = checkCurated(parseCurated([...FILES, byHand]))
          .filter(({ file, severity }) => file === byHand.path && severity === 'error')
          .map(
            ({ line, rule, path }) => `${lines.findLastIndex((first) => first <= line) + 2} ${rule} ${path}`,
          );
        expect(found.map(({ row, rule, field }) => `${row} ${rule} ${field}`).sort()).toEqual(checked.sort());
      }),
      { numRuns: 12 },
    );
  });
});
