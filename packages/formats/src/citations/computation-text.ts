import type { Language, Provenance } from '@pazabierta/schema';

const SIGNS = { sum: '+', difference: '-', product: '×', quotient: '/' } as const;
const COMPUTED = { es: 'Calculado por Paz Abierta a partir de', en: 'Computed by Paz Abierta from' };

/** From which observations a value was computed, and by which operation. */
export function toComputationText(
  { operation, from }: { readonly [Field in 'operation' | 'from']: Readonly<Provenance[Field]> },
  language: Language,
): string {
  return `${COMPUTED[language]} ${from.join(operation === null ? ', ' : ` ${SIGNS[operation]} `)}.`;
}
