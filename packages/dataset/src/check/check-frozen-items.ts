import { COLLECTIONS, Collection, type CollectionItems, type Finding } from '@pazabierta/schema';
import { type CellChange, diffItems } from '@pazabierta/schema/change';
import { mirrorAgreement } from '../build/mirror-agreement.ts';
import { createFinding } from '../read/create-finding.ts';
import type { PlannedRelease } from '../read/curated.ts';
import type { CuratedItem } from '../read/curated-item.ts';
import type { ReleaseContent } from '../release/read-release.ts';
import type { Selection } from '../select/select-release.ts';
import { completeSound } from './complete-sound.ts';
import { toShort } from './to-short.ts';

type AnyItem = CollectionItems[Collection];

/** Finds items of a published release that the curated files give otherwise, no longer give, or give in addition. */
export function checkFrozenItems(
  selection: Selection,
  planned: PlannedRelease,
  { items }: ReleaseContent,
): Finding[] {
  const found = Collection.options.map((collection) =>
    checkCollection(collection, items[collection], selection, planned),
  );
  const own = found.flatMap((each) => each.own);
  // What follows from another edit is worth saying only where that edit is not in the files, as when the code works it out otherwise.
  return own.length > 0 ? own : found.flatMap(({ following }) => following);
}

function checkCollection(
  collection: Collection,
  published: readonly AnyItem[],
  selection: Selection,
  planned: PlannedRelease,
): { own: Finding[]; following: Finding[] } {
  const given = listGiven(collection, selection);
  const own: Finding[] = [];
  const following: Finding[] = [];
  const before = new Map(published.map((item) => [item.id, item]));
  for (const [id, item] of before) {
    const version = selection.find(collection, id) as CuratedItem | undefined;
    if (version === undefined) {
      own.push(missing(collection, id, selection, planned));
      continue;
    }
    const now = given.get(id);
    // Where it does not hold together, other rules say so.
    if (now === undefined) continue;
    for (const cell of diffItems({ ...item }, { ...now })) {
      (isFollowing(version, cell, selection) ? following : own).push(edited(version, cell, planned.id));
    }
  }
  for (const version of selection.list(collection)) {
    if (!before.has(version.item.id)) own.push(added(version as CuratedItem, planned.id));
  }
  return { own, following };
}

/** The items of a collection as the release would publish them, by id; those that do not hold together are left out. */
function listGiven(collection: Collection, selection: Selection): Map<string, AnyItem> {
  const items =
    collection === 'observations'
      ? mirrorAgreement(
          selection.list('observations').flatMap(({ item }) => completeSound(item, selection) ?? []),
        )
      : selection.list(collection).map(({ item }) => item);
  const parsed = items.flatMap((item) => COLLECTIONS[collection].safeParse(item).data ?? []);
  return new Map(parsed.map((item) => [item.id, item]));
}

/** Whether a cell is not written in the version itself, but worked out from another item. */
function isFollowing(
  version: CuratedItem,
  { field, before, after }: CellChange,
  selection: Selection,
): boolean {
  if (version.collection !== 'observations') return false;
  switch (field) {
    case 'dataset':
    case 'unit':
    case 'bounds':
      return true;
    case 'quantity': {
      const [old, now] = [before, after] as readonly { readonly kind: string }[];
      return old?.kind !== now?.kind && old != null && now != null;
    }
    case 'corroborates':
    case 'contradicts': {
      const [old, now] = [before as readonly string[], after as readonly string[]];
      return (
        version.item[field].every((id) => old.includes(id)) &&
        old.every((id) => now.includes(id) || selection.find('observations', id) === undefined)
      );
    }
    default:
      return false;
  }
}

const NEW_VERSION = {
  es: 'escriba el cambio en una versión nueva, con un since más nuevo y un change que diga por qué',
  en: 'write the change in a new version, with a newer since and a change that says why',
};

function edited(
  { item, place }: CuratedItem,
  { field, before, after }: CellChange,
  release: string,
): Finding {
  return createFinding('frozen', place, field ?? '', {
    message: {
      es: `«${item.id}» está publicado en la edición ${release} con ${field} ${toShort(before)}, y aquí da ${toShort(after)}`,
      en: `"${item.id}" is published in release ${release} with ${field} ${toShort(before)}, and here gives ${toShort(after)}`,
    },
    remedy: {
      es: `Devuélvalo a como estaba y ${NEW_VERSION.es}`,
      en: `Put it back to what it was and ${NEW_VERSION.en}`,
    },
  });
}

function missing(collection: Collection, id: string, selection: Selection, planned: PlannedRelease): Finding {
  const ending = selection.findEnded(collection, id);
  return ending === undefined
    ? createFinding('frozen', planned.place, 'id', {
        message: {
          es: `«${id}» de ${collection} está publicado en la edición ${planned.id} y ya no está en los archivos`,
          en: `"${id}" of ${collection} is published in release ${planned.id} and is no longer in the files`,
        },
        remedy: {
          es: 'Devuélvalo a los archivos; si ha de terminar, escriba una versión nueva, con un since más nuevo y change withdrawn o removed',
          en: 'Put it back into the files; if it is to end, write a new version with a newer since and a change withdrawn or removed',
        },
      })
    : createFinding('frozen', ending.place, 'since', {
        message: {
          es: `«${id}» está publicado en la edición ${planned.id}, y esta versión lo termina en ${ending.since}`,
          en: `"${id}" is published in release ${planned.id}, and this version ends it in ${ending.since}`,
        },
        remedy: NEWER,
      });
}

function added({ item, place }: CuratedItem, release: string): Finding {
  return createFinding('frozen', place, 'since', {
    message: {
      es: `«${item.id}» no está en la edición ${release}, que ya se publicó`,
      en: `"${item.id}" is not in release ${release}, which is already published`,
    },
    remedy: NEWER,
  });
}

const NEWER = {
  es: 'Escriba en since una edición más nueva',
  en: 'Write a newer release in since',
};
