import { type ChangesQuestion, everyChange } from '../changes-question.ts';

const FILTERS: readonly Partial<ChangesQuestion>[] = [
  {},
  { kinds: ['corrected', 'withdrawn'] },
  { kinds: ['added'] },
  { collections: ['code-lists', 'datasets'] },
  { datasets: ['mucpaz'] },
  { indicators: ['mucpaz.networks'], kinds: ['revised', 'removed'] },
  { ids: ['fixture.013', 'fixture.005', 'areas', 'never'] },
  { kinds: ['relabelled'], collections: ['observations'], datasets: ['nap-1325'] },
];

/** The changes between any two of the releases, of each against itself and against the one before it, under every filter. */
export function* changesQuestions(releases: readonly string[]): Generator<ChangesQuestion> {
  for (const [index, release] of releases.entries()) {
    for (const since of [null, ...releases.slice(0, index + 1)]) {
      for (const filters of FILTERS) yield { ...everyChange(release, since), ...filters, limit: 100_000 };
    }
  }
}
