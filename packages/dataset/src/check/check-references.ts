import type { Finding } from '@pazabierta/schema';
import { createFinding } from '../read/create-finding.ts';
import type { Curated } from '../read/curated.ts';
import type { CuratedItem } from '../read/curated-item.ts';
import { isUnread } from '../read/is-unread.ts';
import type { Selection } from '../select/select-release.ts';
import { inEachRelease } from './in-each-release.ts';
import { listReferences, type Reference } from './list-references.ts';

/** Finds ids and codes that an item names and its release does not hold. What could not be read is not missed here. */
export function checkReferences(curated: Curated): Finding[] {
  return inEachRelease(curated, (selection) =>
    selection.all.flatMap((version) => checkReferencesOf(version, selection, curated)),
  );
}

/** Finds ids and codes that one item names and a release does not hold. */
export function checkReferencesOf(version: CuratedItem, selection: Selection, curated: Curated): Finding[] {
  return listReferences(version)
    .filter((reference) => !isHeld(selection, reference) && !mayBeHeld(curated, reference))
    .map((reference) =>
      createFinding('references', version.place, reference.path, dangling(reference, selection)),
    );
}

function isHeld(selection: Selection, reference: Reference): boolean {
  return 'list' in reference
    ? selection.findCode(reference.list, reference.id) !== undefined
    : selection.find(reference.collection, reference.id) !== undefined;
}

function mayBeHeld(curated: Curated, reference: Reference): boolean {
  return 'list' in reference
    ? isUnread(curated, 'code-lists', reference.list)
    : isUnread(curated, reference.collection, reference.id);
}

function dangling(reference: Reference, { id: release }: Selection): Pick<Finding, 'message' | 'remedy'> {
  const where = 'list' in reference ? `code-lists/${reference.list}` : reference.collection;
  return {
    message: {
      es: `«${reference.id}» no está en ${where} en la edición ${release}`,
      en: `"${reference.id}" is not in ${where} in release ${release}`,
    },
    remedy: {
      es: `Corrija el nombre, o añádalo a ${where} con «since» no posterior a ${release}`,
      en: `Mend the name, or add it to ${where} with a "since" not after ${release}`,
    },
  };
}
