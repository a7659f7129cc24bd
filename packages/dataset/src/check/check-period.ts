import type { Finding } from '@pazabierta/schema';
import { parseTimePeriod } from '@pazabierta/schema/period';
import { createFinding } from '../read/create-finding.ts';
import type { Curated } from '../read/curated.ts';
import type { CuratedItem } from '../read/curated-item.ts';
import type { ObservationRule } from './observation-rules.ts';

/** Finds validity that ends before it begins. */
export function checkValidity({ items }: Curated): Finding[] {
  return items.flatMap(checkOne);
}

function checkOne({ item, place }: CuratedItem): Finding[] {
  const valid =
    'codes' in item
      ? item.codes.map((code, index) => ({ ...code, path: `codes.${index}.validTo` }))
      : 'validFrom' in item
        ? [{ ...item, path: 'validTo' }]
        : [];
  return valid.flatMap(({ id, validFrom, validTo, path }) =>
    validFrom === null || validTo === null || validFrom <= validTo
      ? []
      : [
          createFinding('period', place, path, {
            message: {
              es: `La vigencia de «${id}» termina (${validTo}) antes de empezar (${validFrom})`,
              en: `The validity of "${id}" ends (${validTo}) before it begins (${validFrom})`,
            },
            remedy: { es: 'Corrija validFrom o validTo', en: 'Mend validFrom or validTo' },
          }),
        ],
  );
}

/** Finds figures that hold for a day after their source was read. */
export const checkReferenceDate: ObservationRule = ({ item, place }, selection): Finding[] => {
  const { date } = item.referenceDate;
  const accessed = selection.find('sources', item.citation.source)?.item.accessed ?? null;
  const until = accessed === null ? null : (parseTimePeriod(accessed)?.until ?? null);
  if (date === null || until === null || date < until) return [];
  return [
    createFinding('period', place, 'referenceDate.date', {
      message: {
        es: `La cifra vale para el ${date}, pero la fuente se leyó el ${accessed}`,
        en: `The figure holds for ${date}, but the source was read on ${accessed}`,
      },
      remedy: {
        es: 'Corrija la fecha de referencia, o la de consulta de la fuente',
        en: 'Mend the reference date, or the day on which the source was read',
      },
    }),
  ];
};
