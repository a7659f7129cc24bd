import type { Code, Finding } from '@pazabierta/schema';
import { type DayRange, parseTimePeriod } from '@pazabierta/schema/period';
import { createFinding } from '../read/create-finding.ts';
import type { CuratedObservation } from '../read/curated-item.ts';
import type { ObservationRule } from './observation-rules.ts';

/** Finds codes that do not hold at any time that their observation covers. */
export const checkValidCodes: ObservationRule = ({ item, place }, selection): Finding[] => {
  const covered = coveredDays(item);
  if (covered === null) return [];
  return listCodes(item).flatMap(({ list, id, path }) => {
    const code = selection.findCode(list, id);
    if (code === undefined || holds(code, covered)) return [];
    return [createFinding('valid-codes', place, path, expired(code, covered))];
  });
};

/** The days that a figure covers; where its period is not stated, the day for which it holds; `null` where neither is known. */
function coveredDays({ dimensions, referenceDate }: CuratedObservation): DayRange | null {
  return parseTimePeriod(dimensions.timePeriod) ?? parseTimePeriod(referenceDate.date ?? 'not-stated');
}

function listCodes({
  dimensions,
  members,
}: CuratedObservation): { list: string; id: string; path: string }[] {
  const { area, fund, role } = dimensions;
  return [
    ...(area === null ? [] : [{ list: 'areas', id: area, path: 'dimensions.area' }]),
    ...(fund === null ? [] : [{ list: 'funds', id: fund, path: 'dimensions.fund' }]),
    ...(role === null ? [] : [{ list: 'roles', id: role, path: 'dimensions.role' }]),
    ...(members?.codes ?? []).map((id, index) => ({ list: 'areas', id, path: `members.codes.${index}` })),
  ];
}

function holds({ validFrom, validTo }: Code, { from, until }: DayRange): boolean {
  return (validTo === null || from <= validTo) && (validFrom === null || until === null || validFrom < until);
}

function expired({ id, validFrom, validTo }: Code, { from }: DayRange): Pick<Finding, 'message' | 'remedy'> {
  const validity = `${validFrom ?? '…'} / ${validTo ?? '…'}`;
  return {
    message: {
      es: `El código «${id}» no está vigente en el tiempo de la cifra (${from}): vale ${validity}`,
      en: `The code "${id}" does not hold in the time of the figure (${from}): it holds ${validity}`,
    },
    remedy: {
      es: 'Use el código vigente entonces, o corrija las fechas',
      en: 'Use the code that held then, or mend the dates',
    },
  };
}
