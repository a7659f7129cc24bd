import type { ChangeKind, Finding } from '@pazabierta/schema';
import type { CellChange } from '@pazabierta/schema/change';
import { createFinding } from '../read/create-finding.ts';
import type { CuratedItem } from '../read/curated-item.ts';
import { findCover } from '../select/find-cover.ts';
import { isAddition } from './is-addition.ts';
import { isWording } from './is-wording.ts';

/**
 * Finds kinds that are not true of a cell that they cover: `relabelled` of more than words, `added` of what was there before,
 * `removed` and `withdrawn` of what is still there. Whether a source changed or we were wrong no check can tell.
 */
export function checkKinds({ changes, place }: CuratedItem, cells: readonly CellChange[]): Finding[] {
  return changes.flatMap((change, index) => {
    const path = changes.length === 1 ? 'change.kind' : `change.${index}.kind`;
    const untrue = cells.filter(
      (cell) => findCover(changes, cell.field ?? '') === change && !isTrue(change.kind, cell),
    );
    if (untrue.length === 0) return [];
    const fields = untrue.map(({ field }) => field).join(', ');
    return [createFinding('change', place, path, describe(change.kind, fields))];
  });
}

function isTrue(kind: ChangeKind, cell: CellChange): boolean {
  switch (kind) {
    case 'relabelled':
      return isWording(cell);
    case 'added':
      return isAddition(cell.before, cell.after);
    case 'removed':
    case 'withdrawn':
      return isAddition(cell.after, cell.before);
    case 'revised':
    case 'corrected':
      return true;
  }
}

function describe(kind: ChangeKind, fields: string): Pick<Finding, 'message' | 'remedy'> {
  const others = {
    es: 'use en un cambio aparte revised si la fuente lo cambió, o corrected si estaba mal',
    en: 'use revised in a change apart where the source changed it, or corrected where it was wrong',
  };
  if (kind === 'relabelled') {
    return {
      message: {
        es: `«relabelled» solo es verdad de las palabras con que se nombra algo, y aquí cubre: ${fields}`,
        en: `"relabelled" is true only of the words for a thing, and here it covers: ${fields}`,
      },
      remedy: {
        es: `Cubra esos campos con otra clase: added si antes no estaban; si no, ${others.es}`,
        en: `Cover those fields by another kind: added where they were not there; otherwise ${others.en}`,
      },
    };
  }
  if (kind === 'added') {
    return {
      message: {
        es: `«added» solo es verdad de lo que antes faltaba, y aquí cubre lo que ya estaba: ${fields}`,
        en: `"added" is true only of what was absent before, and here it covers what was there: ${fields}`,
      },
      remedy: {
        es: `Cubra esos campos con otra clase: relabelled si solo cambian nuestras palabras; si no, ${others.es}`,
        en: `Cover those fields by another kind: relabelled where only our words change; otherwise ${others.en}`,
      },
    };
  }
  return {
    message: {
      es: `«${kind}» con fields solo es verdad de lo que ya no está, y aquí cubre lo que sigue: ${fields}`,
      en: `"${kind}" with fields is true only of what is no longer there, and here it covers what still is: ${fields}`,
    },
    remedy: {
      es: `Cubra esos campos con otra clase: ${others.es}`,
      en: `Cover those fields by another kind: ${others.en}`,
    },
  };
}
