import { summarizeChanges } from '@pazabierta/formats/changelog';
import type { Language } from '@pazabierta/schema';
import { checkAll } from '../check/check-all.ts';
import { formatCount, formatFinding } from '../check/format-finding.ts';
import { chooseReleases } from '../diff/choose-releases.ts';
import { diffReleases } from '../diff/diff-releases.ts';
import { formatChanges } from '../diff/format-changes.ts';
import { formatCounts } from '../diff/format-counts.ts';
import { parseCurated } from '../read/parse-curated.ts';
import { readCuratedFiles } from '../read/read-curated-files.ts';
import type { Outcome } from './outcome.ts';
import { parseOptions } from './parse-options.ts';

/**
 * Shows what a release changes, or a draft would change, cell by cell: by itself the newest draft against the newest published release;
 * `--since` and `--release` choose others, `--json` gives the list of changes. While the data check finds an error, the errors are all that
 * is shown, with `--json` as a list of findings.
 */
export async function runDiff(args: readonly string[], folder: string): Promise<Outcome> {
  const { language, on, values } = parseOptions(args, ['json'], {
    values: { since: '2026.1', release: '2026.2' },
  });
  const curated = parseCurated(await readCuratedFiles(folder));
  const findings = await checkAll(curated, folder);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    if (on.json) return { lines: [JSON.stringify(errors, null, 2)], code: 1 };
    const lines = errors.map((finding) => formatFinding(finding, language));
    return { lines: [...lines, formatCount(errors, language)], code: 1 };
  }
  const { since, release } = chooseReleases(curated, values);
  const changes = since === null ? [] : diffReleases(curated, since, release);
  if (on.json) return { lines: [JSON.stringify(changes, null, 2)], code: 0 };
  if (since === null) return { lines: [first(release, language)], code: 0 };
  if (changes.length === 0) return { lines: [nothing(since, release, language)], code: 0 };
  return {
    lines: [
      { es: `De ${since} a ${release}:`, en: `From ${since} to ${release}:` }[language],
      ...formatChanges(changes, language),
      summarizeChanges(changes, language),
      ...formatCounts(changes),
    ],
    code: 0,
  };
}

function first(release: string, language: Language): string {
  return {
    es: `${release} es la primera edición: no cambia ninguna otra`,
    en: `${release} is the first release: it changes no other`,
  }[language];
}

function nothing(since: string, release: string, language: Language): string {
  return {
    es: `Nada cambiaría: lo que trae ${release} es lo que trae ${since}`,
    en: `Nothing would change: ${release} has just what ${since} has`,
  }[language];
}
