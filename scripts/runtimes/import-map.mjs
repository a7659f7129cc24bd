import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The import map by which a page finds every package without a bundler, read from what esbuild resolved.
 *
 * @param {string} project
 * @param {string} name of the bundle
 */
export function importMap(project, name) {
  /** @type {{ inputs: Record<string, { imports: { path: string, original?: string }[] }> }} */
  const { inputs } = JSON.parse(readFileSync(join(project, 'built', `${name}.json`), 'utf8'));
  const named = Object.values(inputs)
    .flatMap(({ imports }) => imports)
    .flatMap(({ path, original }) =>
      original === undefined || /^[./]/.test(original) ? [] : [[original, `/${path}`]],
    );
  return { imports: Object.fromEntries(named) };
}
