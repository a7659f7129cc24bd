import { z } from 'zod';
import { isDecimal, toDecimal } from './quantity/decimal.ts';
import { QUALIFIERS } from './quantity/qualifier.ts';
import { QUANTITY_KINDS } from './quantity/quantity.ts';
import { toRational } from './quantity/rational.ts';

/**
 * A decimal of at most 15 significant digits, so that the number and its shortest decimal text stand for each other without loss.
 *
 * @example
 * ```ts
 * import { Decimal } from '@pazabierta/schema';
 *
 * Decimal.parse(28.6); // 28.6
 * Decimal.safeParse(1 / 3).success; // false
 * ```
 */
export const Decimal = z
  .number()
  .refine(isDecimal, 'Number must be a decimal of at most 15 significant digits, written without an exponent')
  .meta({ id: 'Decimal', description: 'A decimal of at most 15 significant digits.' });
export type Decimal = z.infer<typeof Decimal>;

/**
 * How the source words a figure (code list `qualifiers`).
 *
 * @example
 * ```ts
 * import { Qualifier } from '@pazabierta/schema';
 *
 * // "más de 123 millones de pesos"
 * Qualifier.parse('more-than'); // 'more-than'
 * Qualifier.safeParse('>').success; // false
 * ```
 */
export const Qualifier = z
  .enum(QUALIFIERS)
  .meta({ id: 'Qualifier', description: 'How the source words a figure (code list "qualifiers").' });
export type Qualifier = z.infer<typeof Qualifier>;

/**
 * What a figure measures: a count of things, money, a percentage, or another number.
 *
 * @example
 * ```ts
 * import { QuantityKind } from '@pazabierta/schema';
 *
 * QuantityKind.options; // ['count', 'money', 'percentage', 'number']
 * ```
 */
export const QuantityKind = z.enum(QUANTITY_KINDS).meta({
  id: 'QuantityKind',
  description: 'What a figure measures: a count, money, a percentage or another number.',
});
export type QuantityKind = z.infer<typeof QuantityKind>;

/**
 * A figure as a source prints it: a decimal, the qualifier of its wording, and the step to which it was printed.
 *
 * @example
 * ```ts
 * import { Quantity } from '@pazabierta/schema';
 *
 * // "more than 123 million pesos"
 * const money = { value: 123000000, upper: null, qualifier: 'more-than', resolution: 1000000, kind: 'money' };
 * Quantity.parse(money).value; // 123000000
 * Quantity.safeParse({ ...money, qualifier: 'between' }).error?.issues[0]?.message;
 * // 'Upper must be given for the qualifier "between" and for no other'
 * ```
 */
export const Quantity = z
  .strictObject({
    value: Decimal,
    upper: Decimal.nullable().describe('The upper figure of "between"; null for every other qualifier.'),
    qualifier: Qualifier,
    resolution: Decimal.nullable().describe(
      'The step to which the source printed the value: 1 for counts, 0.1 for 28.6 %; null where it does not show.',
    ),
    kind: QuantityKind,
  })
  .superRefine((quantity, context) => {
    if ((quantity.qualifier === 'between') !== (quantity.upper !== null)) {
      context.addIssue({
        code: 'custom',
        path: ['upper'],
        message: 'Upper must be given for the qualifier "between" and for no other',
      });
    }
    if (quantity.upper !== null && quantity.upper <= quantity.value) {
      context.addIssue({
        code: 'custom',
        path: ['upper'],
        message: `Upper must be above the value ${quantity.value}; it is ${quantity.upper}`,
      });
    }
    if (quantity.resolution !== null && quantity.resolution <= 0) {
      context.addIssue({
        code: 'custom',
        path: ['resolution'],
        message: `Resolution must be above 0; it is ${quantity.resolution}`,
      });
    } else if (quantity.resolution !== null && isDecimal(quantity.resolution)) {
      if (!/^(?:10*|0\.0*1)$/.test(toDecimal(quantity.resolution))) {
        context.addIssue({
          code: 'custom',
          path: ['resolution'],
          message: `Resolution must be a power of ten, such as 0.1, 1 or 100; it is ${quantity.resolution}`,
        });
      } else {
        for (const field of ['value', 'upper'] as const) {
          const figure = quantity[field];
          if (figure === null || !isDecimal(figure) || isMultiple(figure, quantity.resolution)) continue;
          context.addIssue({
            code: 'custom',
            path: ['resolution'],
            message: `Resolution ${quantity.resolution} must divide the ${field} ${figure} without a remainder`,
          });
        }
      }
    }
    if (quantity.value < 0 && (quantity.kind === 'count' || quantity.kind === 'money')) {
      context.addIssue({
        code: 'custom',
        path: ['value'],
        message: `A ${quantity.kind} cannot fall below 0; it is ${quantity.value}`,
      });
    }
  })
  .meta({
    id: 'Quantity',
    description: 'A figure with the qualifier of its wording and the step to which it was printed.',
  });
export type Quantity = z.infer<typeof Quantity>;

function isMultiple(figure: number, step: number): boolean {
  const [whole, part] = [toRational(figure), toRational(step)];
  return (whole.numerator * part.denominator) % (whole.denominator * part.numerator) === 0n;
}

const NumberedBound = z.strictObject({
  kind: z.enum(['closed', 'open']).describe('"closed": the number itself may be true; "open": it may not.'),
  value: Decimal,
});
const UnnumberedBound = z.strictObject({
  kind: z
    .enum(['unbounded', 'unknown'])
    .describe('"unbounded": the source sets no limit; "unknown": there is a limit, but nobody printed it.'),
  value: z.null(),
});

/**
 * One end of what a figure can mean.
 *
 * @example
 * ```ts
 * import { Bound } from '@pazabierta/schema';
 *
 * Bound.parse({ kind: 'open', value: 123000000 }).value; // 123000000
 * Bound.parse({ kind: 'unbounded', value: null }).value; // null
 * Bound.safeParse({ kind: 'unknown', value: 0 }).success; // false
 * ```
 */
export const Bound = z.union([NumberedBound, UnnumberedBound]).meta({
  id: 'Bound',
  description: 'One end of what a figure can mean: a number, no limit, or a limit that nobody printed.',
});
export type Bound = z.infer<typeof Bound>;

/**
 * What a figure can mean, from its lower to its upper end.
 *
 * @example
 * ```ts
 * import { Bounds } from '@pazabierta/schema';
 *
 * // "Casi 5 mil mujeres": fewer than 5,000, and nobody printed how few they can be.
 * const bounds = Bounds.parse({ lower: { kind: 'unknown', value: null }, upper: { kind: 'open', value: 5000 } });
 * bounds.upper.value; // 5000
 * ```
 */
export const Bounds = z
  .strictObject({ lower: Bound, upper: Bound })
  .meta({ id: 'Bounds', description: 'What a figure can mean: the truth lies between these two ends.' });
export type Bounds = z.infer<typeof Bounds>;
