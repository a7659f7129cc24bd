import { summarizeChanges } from '@pazabierta/formats/changelog';
import { ChangeKind } from '@pazabierta/schema';
import { describe, expect, test } from 'vitest';

describe('summarizeChanges()', () => {
  test('names every kind, first what somebody who quoted a figure must see', () => {
    const changes = ChangeKind.options.map((kind) => ({ kind }));
    expect(summarizeChanges(changes, 'es')).toBe(
      'Hay 6 cambios: 1 corrección, 1 retiro, 1 revisión, 1 baja, 1 adición y 1 cambio de redacción.',
    );
    expect(summarizeChanges([...changes, ...changes], 'es')).toBe(
      'Hay 12 cambios: 2 correcciones, 2 retiros, 2 revisiones, 2 bajas, 2 adiciones y 2 cambios de redacción.',
    );
    expect(summarizeChanges(changes, 'en')).toBe(
      'There are 6 changes: 1 correction, 1 withdrawal, 1 revision, 1 removal, 1 addition and 1 rewording.',
    );
    expect(summarizeChanges([...changes, ...changes], 'en')).toBe(
      'There are 12 changes: 2 corrections, 2 withdrawals, 2 revisions, 2 removals, 2 additions and 2 rewordings.',
    );
  });

  test('speaks of one change, of thousands and of none as one does', () => {
    const added = { kind: 'added' } as const;
    expect(summarizeChanges([added], 'es')).toBe('Hay 1 cambio: 1 adición.');
    expect(summarizeChanges([added], 'en')).toBe('There is 1 change: 1 addition.');
    expect(summarizeChanges(Array(1234).fill(added), 'es')).toBe('Hay 1,234 cambios: 1,234 adiciones.');
    expect(summarizeChanges([], 'es')).toBe('No hay cambios.');
    expect(summarizeChanges([], 'en')).toBe('There are no changes.');
  });
});
