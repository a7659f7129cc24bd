import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Language } from '@pazabierta/schema';
import { readReleases } from '../release/read-releases.ts';
import { writeReport } from '../report/write-report.ts';
import type { Outcome } from './outcome.ts';
import { parseOptions } from './parse-options.ts';

/**
 * Writes the coverage report of the releases in each language into the docs beside the packages.
 * With `--check` nothing is written: the reports there are compared with the releases.
 */
export async function runReport(args: readonly string[], folder: string): Promise<Outcome> {
  const { language, on } = parseOptions(args, ['check']);
  const releases = await readReleases(join(folder, 'releases'));
  const lines: string[] = [];
  let stale = false;
  for (const written of Language.options) {
    const name = `docs/coverage.${written}.md`;
    const file = join(folder, '..', '..', name);
    const report = writeReport(releases, written);
    if (!on.check) {
      await writeFile(file, report);
      lines.push(name);
    } else if ((await readFile(file, 'utf8').catch(() => '')) !== report) {
      stale = true;
      lines.push(
        {
          es: `${name} no está al día: ejecute pnpm data:report`,
          en: `${name} is not current: run pnpm data:report`,
        }[language],
      );
    }
  }
  if (on.check && !stale) {
    lines.push({ es: 'El informe de cobertura está al día', en: 'The coverage report is current' }[language]);
  }
  return { lines, code: stale ? 1 : 0 };
}
