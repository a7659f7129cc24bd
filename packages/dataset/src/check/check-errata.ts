import { Collection, type Erratum, type Finding } from '@pazabierta/schema';
import { completeObservation } from '../build/complete-observation.ts';
import { createFinding } from '../read/create-finding.ts';
import type { Curated } from '../read/curated.ts';
import type { CuratedVersion } from '../read/curated-item.ts';
import { isUnread } from '../read/is-unread.ts';
import type { Selection } from '../select/select-release.ts';
import { inEachRelease } from './in-each-release.ts';

/** Finds errata whose `expect` no longer holds in their release. */
export function checkErrata(curated: Curated): Finding[] {
  return inEachRelease(curated, (selection) =>
    selection.list('errata').flatMap((version) => {
      const { collection, id } = version.item.expect;
      return isUnread(curated, collection, id) ? [] : checkGuard(version, selection);
    }),
  );
}

function checkGuard({ item, place }: CuratedVersion<'errata'>, selection: Selection): Finding[] {
  const { collection, id, field, equals } = item.expect;
  const guarded = findGuarded(item.expect, selection);
  if (guarded === undefined) {
    return [
      createFinding('errata', place, 'expect', {
        message: {
          es: `«${id}» no está en ${collection} en la edición ${selection.id}`,
          en: `"${id}" is not in ${collection} in release ${selection.id}`,
        },
        remedy: {
          es: 'Nombre el elemento que lleva la corrección, o quite la errata si ya no hay causa',
          en: 'Name the item that carries the correction, or remove the erratum if its cause is gone',
        },
      }),
    ];
  }
  const value = valueAt(guarded, field);
  const holds =
    equals === null || value === null ? value === equals : isScalar(value) && `${value}` === `${equals}`;
  if (holds) return [];
  return [
    createFinding('errata', place, 'expect.equals', {
      message: {
        es: `Se espera ${JSON.stringify(equals)} en ${field} de «${id}», y hay ${JSON.stringify(value) ?? 'nada'}`,
        en: `${JSON.stringify(equals)} is expected in ${field} of "${id}", and there is ${JSON.stringify(value) ?? 'nothing'}`,
      },
      remedy: {
        es: 'Corrija el valor, el campo o lo que se espera; si la causa desapareció, quite la errata',
        en: 'Mend the value, the field or what is expected; if the cause is gone, remove the erratum',
      },
    }),
  ];
}

/** The item that an erratum guards, as it is published. */
function findGuarded({ collection, id }: Erratum['expect'], selection: Selection): unknown {
  const name = Collection.safeParse(collection).data;
  if (name === undefined) return undefined;
  if (name !== 'observations') return selection.find(name, id)?.item;
  const item = selection.find('observations', id)?.item;
  return item === undefined ? undefined : completeOrCurated(item, selection);
}

function completeOrCurated(item: CuratedVersion<'observations'>['item'], selection: Selection): unknown {
  try {
    return completeObservation(item, selection) ?? item;
  } catch {
    // The rule "worked-out" says what is wrong with the quantity.
    return item;
  }
}

const isScalar = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

function valueAt(item: unknown, field: string): unknown {
  return field
    .split('.')
    .reduce(
      (at: unknown, key) =>
        typeof at === 'object' && at !== null && Object.hasOwn(at, key)
          ? (at as Record<string, unknown>)[key]
          : undefined,
      item,
    );
}
