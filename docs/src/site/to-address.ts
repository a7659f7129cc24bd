import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replaceAll('\\', '/');

/**
 * The address of a document on the site, without its ending: that of its file, with the language first. So it says where the page is
 * written, and stays when a title is reworded.
 *
 * `docs/guides/es/releases.md` is at `es/guides/releases`, `docs/coverage.en.md` at `en/coverage`, `CONTRIBUTING.md` at `CONTRIBUTING`.
 */
export function toAddress(file: string): string {
  const path = file
    .replace(root, '')
    .replace(/^docs\//, '')
    .replace(/\.md$/, '');
  const [, name, ofName] = /^(.+)\.(es|en)$/.exec(path) ?? [];
  if (ofName !== undefined) return `${ofName}/${name}`;
  const [, folder, ofFolder, rest] = /^(.+?)\/(es|en)\/(.+)$/.exec(path) ?? [];
  return ofFolder === undefined ? path : `${ofFolder}/${folder}/${rest}`;
}
