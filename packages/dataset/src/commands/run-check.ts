import { checkAll } from '../check/check-all.ts';
import { formatCount, formatFinding } from '../check/format-finding.ts';
import { parseCurated } from '../read/parse-curated.ts';
import { readCuratedFiles } from '../read/read-curated-files.ts';
import type { Outcome } from './outcome.ts';
import { parseOptions } from './parse-options.ts';

/**
 * Checks the curated files of a dataset folder, and that they still give what was published: `--lang en` in English,
 * `--json` as a list of findings.
 */
export async function runCheck(args: readonly string[], folder: string): Promise<Outcome> {
  const { language, on } = parseOptions(args, ['json']);
  const curated = parseCurated(await readCuratedFiles(folder));
  const findings = await checkAll(curated, folder);
  const code = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  if (on.json) return { lines: [JSON.stringify(findings, null, 2)], code };
  const lines = findings.map((finding) => formatFinding(finding, language));
  return { lines: [...lines, formatCount(findings, language)], code };
}
