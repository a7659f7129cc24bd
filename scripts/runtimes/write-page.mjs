import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes `page.html` of the project under another name, with one thing changed.
 *
 * @param {string} project
 * @param {string} name
 * @param {readonly [from: string, to: string]} change
 */
export function writePage(project, name, [from, to]) {
  const page = readFileSync(join(project, 'page.html'), 'utf8');
  writeFileSync(
    join(project, name),
    page.replace(from, () => to),
  );
}
