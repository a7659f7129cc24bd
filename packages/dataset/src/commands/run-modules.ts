import { join } from 'node:path';
import type { Label } from '@pazabierta/schema';
import { compareModules } from '../modules/compare-modules.ts';
import { listModules } from '../modules/list-modules.ts';
import { saveModules } from '../modules/save-modules.ts';
import { readReleases } from '../release/read-releases.ts';
import type { Outcome } from './outcome.ts';
import { parseOptions } from './parse-options.ts';

/**
 * Writes the modules by release and dataset from the releases, as `data:build` and `data:release` do too.
 * With `--check` nothing is written: the modules there are compared with the releases.
 */
export async function runModules(args: readonly string[], folder: string): Promise<Outcome> {
  const { language, on } = parseOptions(args, ['check']);
  const releases = await readReleases(join(folder, 'releases'));
  const { written, surplus } = on.check
    ? await compareModules(join(folder, 'modules'), listModules(releases))
    : await saveModules(folder, releases);
  const paths = [...written.map(({ path }) => path), ...surplus].map((path) => `modules/${path}`);
  if (paths.length === 0) return { lines: [CURRENT[language]], code: 0 };
  if (!on.check) return { lines: paths, code: 0 };
  return { lines: paths.map((path) => `${path}: ${STALE[language]}`), code: 1 };
}

const CURRENT: Label = { es: 'Los módulos están al día', en: 'The modules are current' };

const STALE: Label = {
  es: 'no está al día: ejecute pnpm data:modules',
  en: 'is not current: run pnpm data:modules',
};
