import type { ReleaseContent } from '../release/read-release.ts';
import type { ModuleFile } from './module-file.ts';
import { toModule } from './to-module.ts';
import { toShown } from './to-shown.ts';
import { writeDataset } from './write-dataset.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Every module of some releases, oldest first: each release whole, each of its datasets, and the same again under `latest` for the newest
 * published release, or for the newest draft while none is published.
 *
 * @throws ReleaseError if two items of one module would have the same name.
 */
export function listModules(releases: readonly ReleaseContent[]): ModuleFile[] {
  const suppressed = releases.flatMap(({ registration }) => registration.suppressions);
  const latest = releases.findLast(({ release }) => release.status === 'published') ?? releases.at(-1);
  return releases.flatMap((content) => {
    const shown = toShown(content, suppressed);
    const files = [
      ...writeWhole(shown),
      ...shown.items.datasets.flatMap(({ id }) => writeDataset(shown, id)),
    ];
    return content === latest ? [...files, ...toLatest(shown.release.id, files)] : files;
  });
}

/** The modules of one release under the name `latest`, where each hands on what is in its own. */
function toLatest(release: string, files: readonly ModuleFile[]): ModuleFile[] {
  const paths = files.flatMap(({ path }) => (path.endsWith('.js') ? [path.slice(0, -'.js'.length)] : []));
  return paths.flatMap((path) => {
    const up = path.includes('/') ? '../'.repeat(path.split('/').length - 1) : './';
    const statement = `export * from '${up}${path}.js';`;
    return toModule(`latest${path.slice(release.length)}`, { code: [statement], types: [statement] });
  });
}
