import type { Finding } from '@pazabierta/schema';
import type { Curated } from '../read/curated.ts';
import { listWaiting } from './check-waiting.ts';
import { RULES } from './rules.ts';

/** All findings of all rules that do not wait until more can be read, by file and line. */
export function checkCurated(curated: Curated): Finding[] {
  const order = ({ file, line, rule, path }: Finding): string =>
    [file, String(line).padStart(7, '0'), rule, path].join('\0');
  const waiting = listWaiting(curated, Object.keys(RULES))?.names ?? [];
  return Object.entries(RULES)
    .flatMap(([name, check]) => (waiting.includes(name) ? [] : check(curated)))
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}
