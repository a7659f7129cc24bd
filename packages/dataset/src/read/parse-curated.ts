import { Collection, type Finding } from '@pazabierta/schema';
import { checkPath, LINES } from './check-path.ts';
import { createFinding } from './create-finding.ts';
import type { Curated } from './curated.ts';
import type { CuratedFile } from './curated-file.ts';
import type { CuratedItem } from './curated-item.ts';
import { parseItem } from './parse-item.ts';
import { parseLines } from './parse-lines.ts';
import { parsePlannedReleases, parseRegistry } from './parse-releases.ts';
import { parseYaml, type TextItem } from './parse-yaml.ts';

/** The file that plans the releases, and the one that lists the published ones. */
export const PLAN = 'releases.yaml';
export const REGISTRY = 'releases/registry.yaml';

/** Parses all curated files. What cannot be read becomes a finding; nothing is thrown. */
export function parseCurated(files: readonly CuratedFile[]): Curated {
  const findings: Finding[] = [];
  const items: CuratedItem[] = [];
  const unread = new Set<string>();
  const read = (path: string): TextItem[] => {
    const file = files.find((each) => each.path === path);
    if (file === undefined) {
      findings.push(missingFile(path));
      return [];
    }
    // While nothing is published, the registry is an empty list.
    const parsed = parseYaml(file, path === REGISTRY);
    findings.push(...parsed.findings);
    return parsed.items;
  };
  for (const file of files) {
    if (file.path === PLAN || file.path === REGISTRY) continue;
    const misplaced = checkPath(file.path);
    if (misplaced !== null) {
      findings.push(misplaced);
      continue;
    }
    const collection = Collection.parse(file.path.split('/')[0]);
    const parsed = file.path.endsWith(LINES) ? parseLines(file) : parseYaml(file);
    findings.push(...parsed.findings);
    if (parsed.findings.length > 0) unread.add(`${collection}/*`);
    for (const text of parsed.items) {
      const { id, item, findings: found } = parseItem(collection, text);
      findings.push(...found);
      if (item !== null) items.push(item);
      else if (id !== null) unread.add(`${collection}/${id}`);
    }
  }
  return {
    items,
    releases: parsePlannedReleases(read(PLAN), findings),
    registry: parseRegistry(read(REGISTRY), findings),
    findings,
    unread,
  };
}

function missingFile(path: string): Finding {
  return createFinding('layout', { file: path, line: 1, lines: new Map() }, '', {
    message: { es: `Falta el archivo «${path}»`, en: `The file "${path}" is missing` },
    remedy:
      path === REGISTRY
        ? {
            es: 'Escríbalo, con una entrada por edición publicada, o [] si no hay ninguna',
            en: 'Write it, with one entry for each published release, or [] where there is none',
          }
        : { es: 'Escríbalo, con una entrada por edición', en: 'Write it, with one entry for each release' },
  });
}
