import type { Bounds, Language } from '@pazabierta/schema';
import { toWrittenNumber } from '../wording/written-number.ts';

const ENDS = {
  es: {
    lower: {
      closed: 'desde',
      open: 'por encima de',
      unbounded: 'sin límite inferior',
      unknown: 'límite inferior desconocido',
    },
    upper: {
      closed: 'hasta',
      open: 'por debajo de',
      unbounded: 'sin límite superior',
      unknown: 'límite superior desconocido',
    },
  },
  en: {
    lower: { closed: 'from', open: 'above', unbounded: 'no lower limit', unknown: 'lower limit unknown' },
    upper: { closed: 'up to', open: 'below', unbounded: 'no upper limit', unknown: 'upper limit unknown' },
  },
} as const;

/** What a figure can mean, from end to end: "por encima de 217, sin límite superior", "from 4, up to 7". */
export function toWrittenBounds(bounds: Bounds, language: Language): string {
  return (['lower', 'upper'] as const)
    .map((end) => {
      const { kind, value } = bounds[end];
      const words = ENDS[language][end][kind];
      return value === null ? words : `${words} ${toWrittenNumber(value, language)}`;
    })
    .join(', ');
}
