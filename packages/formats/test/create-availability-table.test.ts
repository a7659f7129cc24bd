import { toCsvTable } from '@pazabierta/formats/csv';
import { createAvailabilityTable } from '@pazabierta/formats/table';
import { describe, expect, test } from 'vitest';
import { readCsv } from './read-csv.ts';
import { release, sources } from './sources.ts';

describe('createAvailabilityTable()', () => {
  test('writes one row for each code, and says of which release', () => {
    const table = toCsvTable(createAvailabilityTable({ language: 'es', release, sources }), {});
    const rows = readCsv(
      table.header +
        table.toRows([
          { field: 'fund', code: '_T', count: 2, exact: true },
          { field: 'area', code: 'MX-OAX', count: 1407, exact: false },
        ]),
    );
    expect(rows).toMatchObject([
      { field: 'fund', code: '_T', count: '2', exact: 'true', release: release.id },
      { field: 'area', code: 'MX-OAX', count: '1407', exact: 'false', release: release.id },
    ]);
    expect(rows[0]?.['citation']).toContain(release.id);
  });
});
