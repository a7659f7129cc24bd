import type { Collection } from '@pazabierta/schema';
import type { CuratedItem } from '../read/curated-item.ts';
import { listCitations } from './list-citations.ts';

/** An id, or a code of a code list, that an item names, and the path at which it does. */
export type Reference =
  | { readonly path: string; readonly collection: Collection; readonly id: string }
  | { readonly path: string; readonly list: string; readonly id: string };

/** Everything that an item names by id or code. What an erratum expects has a rule of its own. */
export function listReferences(version: CuratedItem): Reference[] {
  const cited = listCitations(version.item).flatMap(({ citation, path }) => [
    ...one('sources', `${path}.source`, citation.source),
    ...one('sources', `${path}.via`, citation.via),
  ]);
  return [...cited, ...listOwn(version)];
}

function listOwn({ collection, item }: CuratedItem): Reference[] {
  switch (collection) {
    case 'datasets':
    case 'milestones':
      return many('instruments', 'instruments', item.instruments);
    case 'instruments':
      return [
        ...many('institutions', 'institutions', item.institutions),
        ...item.declares.flatMap(({ observation }, index) =>
          one('observations', `declares.${index}.observation`, observation),
        ),
      ];
    case 'commitments':
      return [
        ...one('instruments', 'instrument', item.instrument),
        ...one('commitments', 'parent', item.parent),
      ];
    case 'indicators':
      return [
        ...one('datasets', 'dataset', item.dataset),
        ...one('instruments', 'instrument', item.instrument),
        ...code('units', 'unit', item.unit),
        ...item.notComparable.flatMap((each, index) =>
          one('indicators', `notComparable.${index}.with`, each.with),
        ),
      ];
    case 'observations':
      return [
        ...one('indicators', 'indicator', item.indicator),
        ...code('areas', 'dimensions.area', item.dimensions.area),
        ...code('funds', 'dimensions.fund', item.dimensions.fund),
        ...code('roles', 'dimensions.role', item.dimensions.role),
        ...(item.members?.codes ?? []).flatMap((area, index) =>
          code('areas', `members.codes.${index}`, area),
        ),
        ...many('observations', 'corroborates', item.corroborates),
        ...many('observations', 'contradicts', item.contradicts),
      ];
    case 'institutions':
      return many('institutions', 'successors', item.successors);
    case 'links':
      return [
        ...one(item.from.collection, 'from.id', item.from.id),
        ...one(item.to.collection, 'to.id', item.to.id),
      ];
    case 'code-lists':
      return item.codes.flatMap(({ parent, successors }, index) => [
        ...code(item.id, `codes.${index}.parent`, parent),
        ...successors.flatMap((each, place) => code(item.id, `codes.${index}.successors.${place}`, each)),
      ]);
    case 'sources':
    case 'errata':
      return [];
  }
}

function one(collection: Collection, path: string, id: string | null): Reference[] {
  return id === null ? [] : [{ path, collection, id }];
}

function many(collection: Collection, path: string, ids: readonly string[]): Reference[] {
  return ids.map((id, index) => ({ path: `${path}.${index}`, collection, id }));
}

function code(list: string, path: string, id: string | null): Reference[] {
  return id === null ? [] : [{ path, list, id }];
}
