import { z } from 'zod';
import { CodeId, Id } from './id.ts';
import { Label } from './label.ts';
import { Provenance } from './provenance.ts';
import { Bounds, Quantity } from './quantity.ts';

/** A value that the project computes from observations, with what it was computed from. No source prints it. */
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
