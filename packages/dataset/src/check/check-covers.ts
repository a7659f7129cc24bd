import type { Finding } from '@pazabierta/schema';
import { type CellChange, diffItems } from '@pazabierta/schema/change';
import { createFinding } from '../read/create-finding.ts';
import type { CuratedItem } from '../read/curated-item.ts';
import { findCover } from '../select/find-cover.ts';
import { findEnding } from '../select/find-ending.ts';
import { checkKinds } from './check-kinds.ts';

/** Finds what the changes of a version leave uncovered, and what they cover twice or for nothing. */
export function checkCovers(version: CuratedItem, before: CuratedItem): Finding[] {
  const { changes, place } = version;
  if (findEnding(before.changes) !== undefined) return checkReturn(version, before.since);
  if (findEnding(changes) !== undefined) return changes.length === 1 ? [] : [notAlone(version)];
  const cells = diffItems({ ...before.item }, { ...version.item });
  const uncovered = cells.filter(({ field }) => findCover(changes, field ?? '') === undefined);
  return [
    ...uncovered.map(({ field }) =>
      createFinding('change', place, field ?? '', {
        message: { es: `Nada dice por qué cambia «${field}»`, en: `Nothing says why "${field}" changes` },
        remedy: {
          es: 'Nómbrelo en fields de un cambio, o deje sin fields el que lo cubre',
          en: 'Name it in the fields of a change, or leave fields out of the one that covers it',
        },
      }),
    ),
    ...checkNames(version, cells, before.since),
    ...checkKinds(version, cells),
  ];
}

/** An item that comes back does so whole. */
function checkReturn({ item, changes, place }: CuratedItem, ended: string): Finding[] {
  const [change, ...others] = changes;
  const isSound =
    others.length === 0 &&
    change?.fields === null &&
    (change.kind === 'added' || change.kind === 'corrected' || change.kind === 'revised');
  if (isSound) return [];
  return [
    createFinding('change', place, 'change', {
      message: {
        es: `«${item.id}» terminó en ${ended}: aquí solo puede volver, y entero`,
        en: `"${item.id}" ended in ${ended}: here it can only come back, and as a whole`,
      },
      remedy: {
        es: 'Escriba un solo cambio sin fields: added, revised o corrected',
        en: 'Write one change without fields: added, revised or corrected',
      },
    }),
  ];
}

function notAlone({ item, changes, place }: CuratedItem): Finding {
  const kind = findEnding(changes)?.kind;
  return createFinding('change', place, 'change', {
    message: {
      es: `«${kind}» sin fields termina «${item.id}», así que nada más de él puede cambiar`,
      en: `"${kind}" without fields ends "${item.id}", so that nothing else of it can change`,
    },
    remedy: {
      es: 'Deje solo ese cambio, o diga en fields qué se quita',
      en: 'Keep only that change, or say in fields what is taken away',
    },
  });
}

/** Finds fields that are named twice or did not change, and a change without fields where another has none or nothing is left for it. */
function checkNames({ changes, place }: CuratedItem, cells: readonly CellChange[], since: string): Finding[] {
  const changed = cells.map(({ field }) => field ?? '');
  const named = new Set<string | null>();
  return changes.flatMap((change, index) => {
    const path = changes.length === 1 ? 'change' : `change.${index}`;
    return (change.fields ?? [null]).flatMap((field, position) => {
      const isRepeated = named.has(field);
      named.add(field);
      if (field === null) {
        if (isRepeated) return [createFinding('change', place, path, TWO_WITHOUT_FIELDS)];
        const isNeeded = changed.some((each) => findCover(changes, each) === change);
        return isNeeded ? [] : [createFinding('change', place, path, coversNothing(changed, since))];
      }
      const at = `${path}.fields.${position}`;
      if (isRepeated) return [createFinding('change', place, at, namedTwice(field))];
      const isChanged = changed.some(
        (each) => each === field || (field === 'codes' && each.startsWith('codes.')),
      );
      return isChanged ? [] : [createFinding('change', place, at, notChanged(field, changed, since))];
    });
  });
}

type Words = Pick<Finding, 'message' | 'remedy'>;

const TWO_WITHOUT_FIELDS: Words = {
  message: {
    es: 'Dos cambios no dicen qué campos cubren',
    en: 'Two changes do not say which fields they cover',
  },
  remedy: { es: 'Escriba fields en todos menos uno', en: 'Write fields in all but one' },
};

function namedTwice(field: string): Words {
  return {
    message: { es: `«${field}» está en dos cambios`, en: `"${field}" is in two changes` },
    remedy: { es: 'Déjelo en uno solo', en: 'Keep it in one of them' },
  };
}

function notChanged(field: string, changed: readonly string[], since: string): Words {
  return {
    message: {
      es: `«${field}» es igual que en la versión ${since}`,
      en: `"${field}" is the same as in version ${since}`,
    },
    remedy: listChanged(changed),
  };
}

function coversNothing(changed: readonly string[], since: string): Words {
  return {
    message: {
      es: `Este cambio no cubre nada de lo que difiere de la versión ${since}`,
      en: `This change covers nothing that differs from version ${since}`,
    },
    remedy: listChanged(changed),
  };
}

function listChanged(changed: readonly string[]): Words['remedy'] {
  return changed.length === 0
    ? {
        es: 'Quite esta versión: nada cambió',
        en: 'Remove this version: nothing changed',
      }
    : {
        es: `Quítelo de aquí; lo que cambió es: ${changed.join(', ')}`,
        en: `Remove it here; what changed is: ${changed.join(', ')}`,
      };
}
