import { z } from 'zod';
import { Code } from './code.ts';
import { QuantityKind } from './quantity.ts';

/** A unit of measure: a code of the list `units` whose `kind` is a quantity kind. */
export const Unit = z
  .strictObject({ ...Code.shape, kind: QuantityKind })
  .meta({ id: 'Unit', description: 'A unit of measure (code list "units").' });
export type Unit = z.infer<typeof Unit>;
