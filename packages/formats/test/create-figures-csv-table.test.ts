import { createCsvTable, createFiguresCsvTable } from '@pazabierta/formats/csv';
import type { Language } from '@pazabierta/schema';
import { describe, expect, test } from 'vitest';
import { money, perNetwork } from './items.ts';
import { readCsv } from './read-csv.ts';
import { release, sources } from './sources.ts';

function write(language: Language) {
  const table = createFiguresCsvTable({ language, release, sources });
  return readCsv(table.header + table.toRows([money, perNetwork]));
}

describe('createFiguresCsvTable()', () => {
  test('writes an observation as the table of observations does', () => {
    const table = createCsvTable('observations', { language: 'es', release, sources });
    const [alone] = readCsv(table.header + table.toRows([money]));
    expect(write('es')[0]).toEqual({
      ...alone,
      row_type: 'observation',
      label: '',
      operation: '',
      derived_from: '',
    });
  });

  test('says of a derived value what it was computed from, and leaves empty what only a source can state', () => {
    expect(Object.entries(write('es')[1] ?? {}).filter(([, cell]) => cell !== '')).toEqual([
      ['row_type', 'derived-value'],
      ['label', 'Pesos por red'],
      ['id', 'mucpaz.fortaseg.pesos-per-network'],
      ['value', '566820.27'],
      ['qualifier', 'more-than'],
      ['unit', 'MXN'],
      ['lower_bound', '566820.27'],
      ['lower_bound_kind', 'open'],
      ['upper_bound_kind', 'unbounded'],
      ['operation', 'quotient'],
      ['derived_from', 'mucpaz.investment.fortaseg.gasman-2021 | mucpaz.networks.fortaseg.gasman-2021'],
      ['note', 'Nota en español'],
      [
        'citation',
        'Calculado por Paz Abierta a partir de mucpaz.investment.fortaseg.gasman-2021 / mucpaz.networks.fortaseg.gasman-2021. Paz Abierta, edición 2026.1, mucpaz.fortaseg.pesos-per-network.',
      ],
      ['release', '2026.1'],
    ]);
    expect(write('en')[1]).toMatchObject({ label: 'Pesos per network', note: 'Note in English' });
  });
});
