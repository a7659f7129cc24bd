import { z } from 'zod';
import { CodeId } from './id.ts';
import { TimePeriod } from './time-period.ts';

/**
 * Whether a source reports what is, or what somebody means to do.
 * Each code is defined in both languages in the code list `claim-types`.
 *
 * @example
 * ```ts
 * import { ClaimType } from '@pazabierta/schema';
 *
 * // "En la entidad se instalarán tres redes" is a plan.
 * ClaimType.parse('planned'); // 'planned'
 * ClaimType.safeParse('forecast').success; // false
 * ```
 */
export const ClaimType = z.enum(['actual', 'planned', 'proposed', 'approved']).meta({
  id: 'ClaimType',
  description:
    'Whether a source reports what is, or a plan, a proposal or an approval (code list "claim-types").',
});
export type ClaimType = z.infer<typeof ClaimType>;

/**
 * The closed list of dimensions by which a figure is told apart from another of the same indicator (SDMX dimensions).
 *
 * @example
 * ```ts
 * import { Dimension } from '@pazabierta/schema';
 *
 * Dimension.options; // ['area', 'timePeriod', 'fund', 'role', 'claimType']
 * ```
 */
export const Dimension = z
  .enum(['area', 'timePeriod', 'fund', 'role', 'claimType'])
  .meta({ id: 'Dimension', description: 'A dimension by which figures of one indicator are told apart.' });
export type Dimension = z.infer<typeof Dimension>;

/**
 * The dimensions of one observation (SDMX key). Every dimension is always named: `_T` is an explicit total,
 * and `null` means that the indicator has no such dimension.
 *
 * @example
 * ```ts
 * import { Dimensions } from '@pazabierta/schema';
 *
 * // 217 networks with the money of Fortaseg, in the whole country; networks have no role in a peace process.
 * const dimensions = { area: 'MX', timePeriod: 'not-stated', fund: 'fortaseg', role: null, claimType: 'actual' };
 * Dimensions.parse(dimensions).fund; // 'fortaseg'
 * Dimensions.safeParse({ ...dimensions, timePeriod: null }).success; // false
 * ```
 */
export const Dimensions = z
  .strictObject({
    area: CodeId.nullable(),
    timePeriod: TimePeriod,
    fund: CodeId.nullable(),
    role: CodeId.nullable(),
    claimType: ClaimType,
  } satisfies Record<Dimension, z.ZodType>)
  .meta({
    id: 'Dimensions',
    description:
      'The dimensions of one observation; "_T" is a total, null means that the indicator has no such dimension.',
  });
export type Dimensions = z.infer<typeof Dimensions>;
