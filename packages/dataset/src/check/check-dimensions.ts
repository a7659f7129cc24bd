import { Dimension, type Finding } from '@pazabierta/schema';
import { createFinding } from '../read/create-finding.ts';
import type { ObservationRule } from './observation-rules.ts';

/** Finds observations whose dimensions are not exactly those that their indicator declares. */
export const checkDimensions: ObservationRule = ({ item, place }, selection): Finding[] => {
  const indicator = selection.find('indicators', item.indicator)?.item;
  if (indicator === undefined) return [];
  return Dimension.options.flatMap((dimension) => {
    const isDeclared = indicator.dimensions.includes(dimension);
    const isGiven = item.dimensions[dimension] !== null;
    if (isDeclared === isGiven) return [];
    const path = `dimensions.${dimension}`;
    return [
      isGiven
        ? createFinding('dimensions', place, path, {
            message: {
              es: `El indicador «${indicator.id}» no tiene la dimensión «${dimension}»`,
              en: `The indicator "${indicator.id}" has no dimension "${dimension}"`,
            },
            remedy: {
              es: `Quítela, o añádala a las dimensiones del indicador: ${indicator.dimensions.join(', ')}`,
              en: `Remove it, or add it to the dimensions of the indicator: ${indicator.dimensions.join(', ')}`,
            },
          })
        : createFinding('dimensions', place, path, {
            message: {
              es: `Falta la dimensión «${dimension}», que el indicador «${indicator.id}» declara`,
              en: `The dimension "${dimension}", which the indicator "${indicator.id}" declares, is missing`,
            },
            remedy: { es: 'Escríbala; el total es _T', en: 'Write it; the total is _T' },
          }),
    ];
  });
};
