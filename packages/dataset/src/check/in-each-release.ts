import type { Finding } from '@pazabierta/schema';
import type { Curated } from '../read/curated.ts';
import { type Selection, selectRelease } from '../select/select-release.ts';

/** Checks every release on its own; what is wrong in several of them is found once, in the first. */
export function inEachRelease(
  curated: Curated,
  check: (selection: Selection) => readonly Finding[],
): Finding[] {
  const first = new Map<string, Finding>();
  for (const { id } of curated.releases) {
    for (const finding of check(selectRelease(curated.items, id))) {
      const key = JSON.stringify([finding.rule, finding.file, finding.line, finding.path]);
      if (!first.has(key)) first.set(key, finding);
    }
  }
  return [...first.values()];
}
