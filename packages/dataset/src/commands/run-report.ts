import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../publish/replace-file.ts';
import { readReleases } from '../release/read-releases.ts';
import { listDocuments } from '../report/list-documents.ts';
import type { Outcome } from './outcome.ts';
import { parseOptions } from './parse-options.ts';

/**
 * Writes what is generated from the releases into the project: the coverage report and the changelog in each language, and how to cite.
 * With `--check` nothing is written: the documents there are compared with the releases.
 */
export async function runReport(args: readonly string[], folder: string): Promise<Outcome> {
  const { language, on } = parseOptions(args, ['check']);
  const documents = listDocuments(await readReleases(join(folder, 'releases')));
  const toFile = (path: string): string => join(folder, '..', '..', path);
  if (!on.check) {
    for (const { path, text } of documents) await replaceFile(toFile(path), text);
    return { lines: documents.map(({ path }) => path), code: 0 };
  }
  const lines: string[] = [];
  for (const { path, text } of documents) {
    if ((await readFile(toFile(path), 'utf8').catch(() => '')) === text) continue;
    lines.push(
      {
        es: `${path} no está al día: ejecute pnpm data:report`,
        en: `${path} is not current: run pnpm data:report`,
      }[language],
    );
  }
  if (lines.length > 0) return { lines, code: 1 };
  return {
    lines: [
      {
        es: 'Los informes, los cambios y CITATION.cff están al día',
        en: 'Reports, changelogs and CITATION.cff are current',
      }[language],
    ],
    code: 0,
  };
}
