/**
 * The condition that a field is one of some codes.
 *
 * @example
 * ```ts
 * import { type ChosenCodes, canonicalQuestion, everything } from '@pazabierta/query';
 *
 * const funds: ChosenCodes = { field: 'fund', among: ['fortaseg', 'fasp'] };
 * canonicalQuestion(everything('observations', '2026.1', [funds]));
 * // 'observations?release=2026.1&fund=fasp,fortaseg&vintage=all&latestPeriod=false&sort=id'
 * ```
 */
export interface ChosenCodes {
  readonly field: string;
  readonly among: readonly string[];
}

/**
 * The condition that a field is none of some codes. A row that does not have the field is none of them, so it is kept.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.1';
 * import { type ExcludedCodes, everything } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const notFortaseg: ExcludedCodes = { field: 'fund', noneOf: ['fortaseg'] };
 * const networks = { field: 'indicator', among: ['mucpaz.networks'] };
 * const question = everything('observations', '2026.1', [networks, notFortaseg]);
 * (await createMemoryQuestions([release]).list(question)).total; // 1
 * ```
 */
export interface ExcludedCodes {
  readonly field: string;
  readonly noneOf: readonly string[];
}

/**
 * A condition on one field: one of some codes, none of some codes, a range with both ends included, or the days that a period lies in, from the first to the one after the last (`null` leaves an end open).
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.2';
 * import { everything, type Filter, listItems } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const filters: Filter[] = [
 *   { field: 'indicator', among: ['mucpaz.networks'] },
 *   { field: 'area', among: ['MX'] },
 *   { field: 'value', from: 1000, to: null },
 * ];
 * const networks = await listItems(createMemoryQuestions([release]), everything('observations', '2026.2', filters));
 * networks.map(({ quantity }) => quantity?.value); // [1600, 1407]
 * ```
 */
export type Filter =
  | ChosenCodes
  | ExcludedCodes
  | { readonly field: 'value'; readonly from: number | null; readonly to: number | null }
  | { readonly field: 'timePeriod'; readonly from: string | null; readonly until: string | null };
