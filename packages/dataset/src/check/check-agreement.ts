import type { Finding } from '@pazabierta/schema';
import { createFinding } from '../read/create-finding.ts';
import type { Curated } from '../read/curated.ts';
import type { CuratedObservation, CuratedVersion } from '../read/curated-item.ts';
import type { Selection } from '../select/select-release.ts';
import { inEachRelease } from './in-each-release.ts';

const OPPOSITE = { corroborates: 'contradicts', contradicts: 'corroborates' } as const;
type Relation = keyof typeof OPPOSITE;

/**
 * Finds observations that corroborate or contradict themselves, both corroborate and contradict another, or do either across datasets or units.
 * Both relations hold both ways; the build adds the side that is not written.
 */
export function checkAgreement(curated: Curated): Finding[] {
  return inEachRelease(curated, (selection) =>
    selection
      .list('observations')
      .flatMap((version) =>
        (['corroborates', 'contradicts'] as const).flatMap((relation) =>
          version.item[relation].flatMap((id, index) => checkOne(version, relation, id, index, selection)),
        ),
      ),
  );
}

function checkOne(
  { item, place }: CuratedVersion<'observations'>,
  relation: Relation,
  id: string,
  index: number,
  selection: Selection,
): Finding[] {
  const other = selection.find('observations', id)?.item;
  if (other === undefined) return [];
  const wrong = explain(item, relation, other, selection);
  return wrong === null ? [] : [createFinding('agreement', place, `${relation}.${index}`, wrong)];
}

function explain(
  item: CuratedObservation,
  relation: Relation,
  other: CuratedObservation,
  selection: Selection,
): Pick<Finding, 'message' | 'remedy'> | null {
  if (other.id === item.id) {
    return {
      message: { es: 'La observación se nombra a sí misma', en: 'The observation names itself' },
      remedy: { es: 'Nombre la otra', en: 'Name the other one' },
    };
  }
  const opposite = OPPOSITE[relation];
  if (item[opposite].includes(other.id) || other[opposite].includes(item.id)) {
    return {
      message: {
        es: `«${item.id}» y «${other.id}» se corroboran y a la vez se contradicen`,
        en: `"${item.id}" and "${other.id}" corroborate and at once contradict each other`,
      },
      remedy: { es: 'Deje una de las dos relaciones', en: 'Keep one of the two relations' },
    };
  }
  const [here, there] = [item, other].map(({ indicator }) => selection.find('indicators', indicator)?.item);
  if (here === undefined || there === undefined) return null;
  if (here.dataset === there.dataset && here.unit === there.unit) return null;
  return {
    message: {
      es: `«${other.id}» mide otra cosa: ${there.dataset} en ${there.unit}, no ${here.dataset} en ${here.unit}`,
      en: `"${other.id}" measures something else: ${there.dataset} in ${there.unit}, not ${here.dataset} in ${here.unit}`,
    },
    remedy: {
      es: 'Nombre una observación del mismo conjunto y unidad, o quite esta mención',
      en: 'Name an observation of the same dataset and unit, or remove this mention',
    },
  };
}
