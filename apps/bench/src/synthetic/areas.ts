import type { Code } from '@pazabierta/schema';

/** As many as Mexico has; none of them is one of its own. */
const STATES = 32;
const MUNICIPALITIES = 2478;

/** One area of the synthetic series: its code, and its part of the id of a figure, by which areas are ordered. */
export interface SyntheticArea {
  readonly code: Code;
  readonly segment: string;
}

const digits = (number: number, width: number): string => String(number).padStart(width, '0');

/** A country, 32 states and 2,478 municipalities, all of them made up, in the order of their segments. */
export const AREAS: readonly SyntheticArea[] = [
  toArea('00000', 'MX', { es: 'País sintético', en: 'Synthetic country' }, 'country', null),
  ...Array.from({ length: STATES }, (_, index) => index).flatMap((index) => {
    const state = digits(index + 1, 2);
    const first = Math.floor((index * MUNICIPALITIES) / STATES);
    const count = Math.floor(((index + 1) * MUNICIPALITIES) / STATES) - first;
    return [
      toArea(
        `${state}000`,
        `SYN-${state}`,
        { es: `Entidad sintética ${state}`, en: `Synthetic state ${state}` },
        'state',
        'MX',
      ),
      ...Array.from({ length: count }, (_, place) => {
        const number = digits(place + 1, 3);
        return toArea(
          `${state}${number}`,
          `SYN-${state}${number}`,
          {
            es: `Municipio sintético ${number} de la entidad sintética ${state}`,
            en: `Synthetic municipality ${number} of synthetic state ${state}`,
          },
          'municipality',
          `SYN-${state}`,
        );
      }),
    ];
  }),
];

function toArea(
  segment: string,
  id: string,
  label: Code['label'],
  kind: string,
  parent: string | null,
): SyntheticArea {
  return { segment, code: toCode(id, label, kind, parent) };
}

/** A code that has nothing but its name. */
export function toCode(
  id: string,
  label: Code['label'],
  kind: string | null = null,
  parent: string | null = null,
): Code {
  return {
    id,
    label,
    definition: null,
    kind,
    parent,
    notations: [],
    validFrom: null,
    validTo: null,
    successors: [],
    aliases: [],
  };
}
