import type { Finding } from '@pazabierta/schema';
import { createFinding } from '../read/create-finding.ts';
import type { Curated } from '../read/curated.ts';
import { PLAN, REGISTRY } from '../read/parse-curated.ts';

/** The rules that hold of an item by itself, whatever stands in other files. */
const ALONE = ['layout', 'yaml', 'shape', 'source-files', 'duplicates', 'status', 'waiting'];

/** The rules that hold an item against all others or against what was published, and would take one that could not be read for absent. */
const FROM_ABSENCE = ['change', 'unused', 'declared', 'frozen'];

/** The rules, of those named, that wait until all can be read, and the finding that stands first against that. */
export function listWaiting(
  { findings }: Curated,
  rules: readonly string[],
): { readonly names: readonly string[]; readonly until: Finding } | null {
  const file = findings.find(
    ({ rule, file }) => rule === 'layout' || rule === 'yaml' || file === PLAN || file === REGISTRY,
  );
  if (file !== undefined) {
    return { names: [...rules.filter((name) => !ALONE.includes(name)), 'frozen'], until: file };
  }
  const [item] = findings;
  return item === undefined ? null : { names: FROM_ABSENCE, until: item };
}

/** Warns, once, of the rules that wait until all files and items can be read: what they found now might only follow from that. */
export function checkWaiting(curated: Curated, rules: readonly string[]): Finding[] {
  const waiting = listWaiting(curated, rules);
  if (waiting === null) return [];
  const { names, until } = waiting;
  const list = names.join(', ');
  return [
    createFinding('waiting', { file: until.file, line: until.line, lines: new Map() }, '', {
      severity: 'warning',
      message: {
        es: `Estas comprobaciones esperan a que todo se pueda leer: ${list}`,
        en: `These checks wait until all can be read: ${list}`,
      },
      remedy: {
        es: 'Corrija lo que aquí no se puede leer y vuelva a comprobar',
        en: 'Mend what cannot be read here, and check again',
      },
    }),
  ];
}
