import { z } from 'zod';
import { Code } from './code.ts';
import { QuantityKind } from './quantity.ts';

/**
 * A unit of measure: a code of the list `units` whose `kind` is a quantity kind. A sum of money has the code of its
 * currency (ISO 4217).
 *
 * @example
 * ```ts
 * import { items } from '@pazabierta/dataset/2026.2';
 * import { Unit } from '@pazabierta/schema';
 *
 * const units = items['code-lists'].find(({ id }) => id === 'units')?.codes;
 * const pesos = Unit.parse(units?.find(({ id }) => id === 'MXN-per-network'));
 * [pesos.label.es, pesos.kind]; // ['pesos por red', 'money']
 * ```
 */
export const Unit = z
  .strictObject({ ...Code.shape, kind: QuantityKind })
  .meta({ id: 'Unit', description: 'A unit of measure (code list "units").' });
export type Unit = z.infer<typeof Unit>;
