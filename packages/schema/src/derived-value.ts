import { z } from 'zod';
import { CodeId, Id } from './id.ts';
import { Label } from './label.ts';
import { Provenance } from './provenance.ts';
import { Bounds, Quantity } from './quantity.ts';

/**
 * A value that the project computes from observations, with what it was computed from. No source prints it.
 *
 * @example
 * ```ts
 * import { DerivedValue } from '@pazabierta/schema';
 * import { quotient, round } from '@pazabierta/schema/quantity';
 *
 * const money = { value: 123000000, upper: null, qualifier: 'more-than', resolution: 1000000, kind: 'money' } as const;
 * const networks = { value: 217, upper: null, qualifier: 'exact', resolution: 1, kind: 'count' } as const;
 * const { bounds, ...quantity } = round(quotient(money, networks, { kind: 'money' }), 1);
 * const derived = DerivedValue.parse({
 *   id: 'mucpaz.investment.fortaseg.gasman-2021.per-network',
 *   label: { es: 'Pesos por red', en: 'Pesos per network' },
 *   unit: 'MXN-per-network',
 *   quantity,
 *   bounds,
 *   provenance: {
 *     origin: 'derived',
 *     operation: 'quotient',
 *     from: ['mucpaz.investment.fortaseg.gasman-2021', 'mucpaz.networks.fortaseg.gasman-2021'],
 *   },
 *   note: null,
 * });
 * [derived.quantity.qualifier, derived.quantity.value]; // ['more-than', 566820]
 * ```
 */
export const DerivedValue = z
  .strictObject({
    id: Id,
    label: Label,
    unit: CodeId,
    quantity: Quantity,
    bounds: Bounds,
    provenance: Provenance,
    note: Label.nullable(),
  })
  .meta({ id: 'DerivedValue', description: 'A value computed from observations; no source prints it.' });
export type DerivedValue = z.infer<typeof DerivedValue>;
