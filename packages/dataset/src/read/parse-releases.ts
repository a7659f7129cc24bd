import { type Finding, Manifest, Registration } from '@pazabierta/schema';
import { readCuratedForm, type Schema } from '../curated-form.ts';
import { compareReleases } from '../select/compare-releases.ts';
import { createFinding } from './create-finding.ts';
import type { PlannedRelease, RegisteredRelease } from './curated.ts';
import type { TextItem } from './parse-yaml.ts';

/** The fields of a manifest that a build fills in. */
const BUILT = ['formatVersion', 'schemaVersion', 'previous', 'sources', 'inputsSha256', 'files'];

/** Parses `releases.yaml`: what is to be released, in numeric order. */
export function parsePlannedReleases(items: readonly TextItem[], findings: Finding[]): PlannedRelease[] {
  return parseEach<PlannedRelease>(Manifest, BUILT, items, findings);
}

/** Parses `releases/registry.yaml`: the published releases, in numeric order. */
export function parseRegistry(items: readonly TextItem[], findings: Finding[]): RegisteredRelease[] {
  return parseEach<RegisteredRelease>(Registration, [], items, findings);
}

function parseEach<Item extends { readonly id: string }>(
  schema: Schema,
  workedOut: readonly string[],
  items: readonly TextItem[],
  findings: Finding[],
): Item[] {
  return items
    .flatMap(({ tree, place }): Item[] => {
      const { value, faults } = readCuratedForm(schema, tree, workedOut);
      for (const { path, message, remedy } of faults) {
        findings.push(createFinding('shape', place, path, { message, remedy }));
      }
      return faults.length === 0 ? [{ ...(value as Item), place }] : [];
    })
    .toSorted((a, b) => compareReleases(a.id, b.id));
}
