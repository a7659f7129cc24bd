import { z } from 'zod';

/**
 * What a figure of money must say beside its value: the fiscal year, the phase of the budget, and the basis of its prices.
 * Each may be `not-stated`, and is never inferred. Budget phases follow Mexico's budget momentos (CONAC).
 *
 * @example
 * ```ts
 * import { Attributes } from '@pazabierta/schema';
 *
 * // Of the nine million pesos of FASP the source says none of the three.
 * const ofFasp = { fiscalYear: 'not-stated', budgetPhase: 'not-stated', priceBasis: 'not-stated' };
 * Attributes.parse(ofFasp).budgetPhase; // 'not-stated'
 * Attributes.safeParse({ ...ofFasp, fiscalYear: '2020-2021' }).success; // false
 * ```
 */
export const Attributes = z
  .strictObject({
    fiscalYear: z
      .string()
      .regex(/^(?:\d{4}|not-stated)$/, 'Fiscal year must be a year (2020) or "not-stated"')
      .describe('The year of the budget that it belongs to.'),
    budgetPhase: z
      .enum(['proposed', 'approved', 'modified', 'committed', 'accrued', 'exercised', 'paid', 'not-stated'])
      .describe('The stage of the budget at which it stands (code list "budget-phases").'),
    priceBasis: z
      .enum(['nominal', 'real', 'not-stated'])
      .describe('Whether in money of its day or of another (code list "price-bases").'),
  })
  .meta({
    id: 'Attributes',
    description: 'What a figure of money says beside its value; each may be "not-stated".',
  });
export type Attributes = z.infer<typeof Attributes>;

/**
 * The name of one attribute of a figure of money (SDMX attribute): it qualifies the figure, and does not tell it apart from another.
 *
 * @example
 * ```ts
 * import { Attribute } from '@pazabierta/schema';
 *
 * Attribute.options; // ['fiscalYear', 'budgetPhase', 'priceBasis']
 * ```
 */
export const Attribute = Attributes.keyof().meta({
  id: 'Attribute',
  description: 'The name of one attribute of a figure of money.',
});
export type Attribute = z.infer<typeof Attribute>;
