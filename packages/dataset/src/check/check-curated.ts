import type { Finding } from '@pazabierta/schema';
import type { Curated } from '../read/curated.ts';
import { RULES } from './rules.ts';

/** All findings of all rules, by file and line. */
export function checkCurated(curated: Curated): Finding[] {
  const order = ({ file, line, rule, path }: Finding): string =>
    [file, String(line).padStart(7, '0'), rule, path].join('\0');
  return Object.values(RULES)
    .flatMap((check) => check(curated))
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}
