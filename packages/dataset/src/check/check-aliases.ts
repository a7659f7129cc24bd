import type { Finding } from '@pazabierta/schema';
import { createFinding } from '../read/create-finding.ts';
import type { Curated } from '../read/curated.ts';
import type { CuratedItem } from '../read/curated-item.ts';
import type { Selection } from '../select/select-release.ts';
import { inEachRelease } from './in-each-release.ts';

/** A name that a thing had before, and where it is written. */
interface Alias {
  /** Where names are told apart: a collection, or the codes of one list. */
  readonly among: string;
  readonly id: string;
  readonly alias: string;
  readonly path: string;
  readonly place: CuratedItem['place'];
}

/**
 * Finds aliases that stand for two things in one release: that are also an id, or an alias of another. The id that something had
 * before it was renamed is an alias from the release on in which the old one ended.
 */
export function checkAliases(curated: Curated): Finding[] {
  return [...findShared(curated), ...findForgotten(curated)];
}

/** Names that stand for two things in one release. */
function findShared(curated: Curated): Finding[] {
  return inEachRelease(curated, (selection) => {
    const ids = new Set(selection.all.flatMap(listIds));
    const first = new Map<string, string>();
    return listAliases(selection).flatMap(({ among, id, alias, path, place }) => {
      const name = `${among}/${alias}`;
      const other = ids.has(name) ? alias : first.get(name);
      if (other === undefined) {
        first.set(name, id);
        return [];
      }
      return [createFinding('aliases', place, path, describe(alias, other, selection.id))];
    });
  });
}

/** Names that a thing had before its last rename, and that its new version does not carry on: who uses one would find nothing. */
function findForgotten({ items }: Curated): Finding[] {
  const earlier = new Map<string, Set<string>>();
  for (const { collection, item } of items) {
    if ('codes' in item) continue;
    const key = `${collection}/${item.id}`;
    const names = earlier.get(key) ?? new Set();
    earlier.set(key, names);
    for (const alias of item.aliases) names.add(alias);
  }
  return items.flatMap(({ collection, item, place }) => {
    if ('codes' in item) return [];
    return item.aliases.flatMap((alias, position) =>
      [...(earlier.get(`${collection}/${alias}`) ?? [])]
        .filter((name) => name !== item.id && !item.aliases.includes(name))
        .map((name) =>
          createFinding('aliases', place, `aliases.${position}`, describeForgotten(item.id, name)),
        ),
    );
  });
}

function describeForgotten(id: string, name: string): Pick<Finding, 'message' | 'remedy'> {
  return {
    message: {
      es: `«${id}» se llamó antes «${name}», y aquí no lo dice`,
      en: `"${id}" was called "${name}" earlier, and does not say so here`,
    },
    remedy: { es: `Añada «${name}» a aliases`, en: `Add "${name}" to aliases` },
  };
}

function listIds({ collection, item }: CuratedItem): string[] {
  return 'codes' in item
    ? [`${collection}/${item.id}`, ...item.codes.map(({ id }) => `${collection}/${item.id}/${id}`)]
    : [`${collection}/${item.id}`];
}

function listAliases({ all }: Selection): Alias[] {
  return all.flatMap(({ collection, item, place }) =>
    'codes' in item
      ? item.codes.flatMap(({ id, aliases }, index) =>
          aliases.map((alias, position) => ({
            among: `${collection}/${item.id}`,
            id,
            alias,
            path: `codes.${index}.aliases.${position}`,
            place,
          })),
        )
      : item.aliases.map((alias, position) => ({
          among: collection,
          id: item.id,
          alias,
          path: `aliases.${position}`,
          place,
        })),
  );
}

function describe(alias: string, other: string, release: string): Pick<Finding, 'message' | 'remedy'> {
  const message =
    alias === other
      ? {
          es: `El alias «${alias}» es también un identificador en la edición ${release}`,
          en: `The alias "${alias}" is also an id in release ${release}`,
        }
      : {
          es: `El alias «${alias}» lo es también de «${other}» en la edición ${release}`,
          en: `The alias "${alias}" is also one of "${other}" in release ${release}`,
        };
  return {
    message,
    remedy: {
      es: 'Quite el alias: un nombre designa una sola cosa',
      en: 'Remove the alias: a name stands for one thing',
    },
  };
}
