import { join } from 'node:path';
import { buildRelease } from '../build/build-release.ts';
import { checkAll } from '../check/check-all.ts';
import { formatCount, formatFinding } from '../check/format-finding.ts';
import { saveModules } from '../modules/save-modules.ts';
import type { Curated } from '../read/curated.ts';
import { parseCurated } from '../read/parse-curated.ts';
import { readCuratedFiles } from '../read/read-curated-files.ts';
import { compareWithFolder } from '../release/compare-with-folder.ts';
import { isOfCurrentForm } from '../release/is-of-current-form.ts';
import { readManifest } from '../release/read-manifest.ts';
import { readReleases } from '../release/read-releases.ts';
import { writeRelease } from '../release/write-release.ts';
import type { Outcome } from './outcome.ts';
import { parseOptions } from './parse-options.ts';

/**
 * Builds every draft release of a dataset folder, once the data check finds no error, and writes it and the modules of all
 * releases. What is published is left alone.
 * With `--check` nothing is written: every release, published ones too, is built in memory and compared with its folder, that of a
 * published release having been held against the registry before.
 */
export async function runBuild(args: readonly string[], folder: string): Promise<Outcome> {
  const { language, on } = parseOptions(args, ['check']);
  const curated = parseCurated(await readCuratedFiles(folder));
  const findings = await checkAll(curated, folder);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const lines = errors.map((finding) => formatFinding(finding, language));
    return { lines: [...lines, formatCount(findings, language)], code: 1 };
  }
  return on.check ? compareAll(curated, folder, language) : writeDrafts(curated, folder, language);
}

async function writeDrafts(curated: Curated, folder: string, language: 'es' | 'en'): Promise<Outcome> {
  const releases = join(folder, 'releases');
  const lines: string[] = [];
  const published = listPublished(curated);
  for (const { id } of curated.releases) {
    if (published.has(id)) {
      lines.push({ es: `${id}: publicada, no se toca`, en: `${id}: published, left as it is` }[language]);
      continue;
    }
    const files = buildRelease(curated, id);
    await writeRelease(releases, id, files);
    lines.push(
      { es: `${id}: borrador, ${files.size} archivos`, en: `${id}: draft, ${files.size} files` }[language],
    );
  }
  await saveModules(folder, await readReleases(releases));
  return { lines, code: 0 };
}

async function compareAll(curated: Curated, folder: string, language: 'es' | 'en'): Promise<Outcome> {
  const releases = join(folder, 'releases');
  const lines: string[] = [];
  const published = listPublished(curated);
  for (const { id } of curated.releases) {
    if (published.has(id) && !isOfCurrentForm((await readManifest(join(releases, id))).release)) continue;
    const differences = await compareWithFolder(join(releases, id), buildRelease(curated, id));
    lines.push(...differences.map(({ name, why }) => `releases/${id}/${name}: ${why[language]}`));
  }
  if (lines.length === 0) {
    return {
      lines: [{ es: 'Las ediciones están al día', en: 'The releases are current' }[language]],
      code: 0,
    };
  }
  return { lines, code: 1 };
}

const listPublished = ({ registry }: Curated): ReadonlySet<string> => new Set(registry.map(({ id }) => id));
