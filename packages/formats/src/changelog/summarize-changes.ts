import type { ChangeKind, Language } from '@pazabierta/schema';
import { toWrittenNumber } from '../wording/written-number.ts';
import { KIND_WORDS, KINDS } from './kind-words.ts';

const LIST = {
  es: new Intl.ListFormat('es-MX', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};
const NONE = { es: 'No hay cambios.', en: 'There are no changes.' };
const OPENING = {
  es: { one: 'Hay', many: 'Hay', change: 'cambio', changes: 'cambios' },
  en: { one: 'There is', many: 'There are', change: 'change', changes: 'changes' },
};

/**
 * Says in one sentence how many changes there are and how many of each kind, in the order of a changelog.
 *
 * @example
 * ```ts
 * import { summarizeChanges } from '@pazabierta/formats/changelog';
 *
 * summarizeChanges([{ kind: 'added' }, { kind: 'corrected' }, { kind: 'added' }], 'es'); // 'Hay 3 cambios: 1 corrección y 2 adiciones.'
 * summarizeChanges([], 'en'); // 'There are no changes.'
 * ```
 */
export function summarizeChanges(
  changes: Iterable<{ readonly kind: ChangeKind }>,
  language: Language,
): string {
  const counts = new Map<ChangeKind, number>();
  for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (counts.size === 0) return NONE[language];
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const { one, many, change, changes: plural } = OPENING[language];
  const opening =
    total === 1 ? `${one} 1 ${change}` : `${many} ${toWrittenNumber(total, language)} ${plural}`;
  const kinds = KINDS.filter((kind) => counts.has(kind)).map((kind) => {
    const count = counts.get(kind) ?? 0;
    return `${toWrittenNumber(count, language)} ${KIND_WORDS[kind][count === 1 ? 'one' : 'many'][language]}`;
  });
  return `${opening}: ${LIST[language].format(kinds)}.`;
}
