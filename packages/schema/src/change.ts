import { z } from 'zod';
import { Citation } from './citation.ts';
import { Collection } from './collection.ts';
import { Id } from './id.ts';
import { Label } from './label.ts';
import { ReleaseId } from './release-id.ts';

/**
 * In what way something differs from what an earlier release had.
 *
 * - `added`: it was not there, and now it is.
 * - `removed`: it is no longer there, and nobody says that it was wrong.
 * - `revised`: its source changed it, or another source is cited now.
 * - `corrected`: we had it wrong.
 * - `relabelled`: the thing is the same, and our words for it changed.
 * - `withdrawn`: it is taken back.
 *
 * @example
 * ```ts
 * import { changes } from '@pazabierta/dataset/2026.2';
 * import { ChangeKind } from '@pazabierta/schema';
 *
 * const kinds = new Set(changes.map(({ kind }) => kind));
 * // What release 2026.2 did to what 2026.1 had: nothing was corrected or withdrawn.
 * ChangeKind.options.filter((kind) => kinds.has(kind)); // ['added', 'revised', 'relabelled']
 * ```
 */
export const ChangeKind = z
  .enum(['added', 'removed', 'revised', 'corrected', 'relabelled', 'withdrawn'])
  .meta({ id: 'ChangeKind', description: 'In what way something differs from what an earlier release had.' });
export type ChangeKind = z.infer<typeof ChangeKind>;

/**
 * Why one release changed something, and in what way.
 *
 * @example
 * ```ts
 * import { ChangeReason } from '@pazabierta/schema';
 *
 * const reason = { es: 'Se cita ahora esa fuente, no el artículo.', en: 'That source is cited now, not the article.' };
 * ChangeReason.parse({ release: '2026.2', kind: 'revised', reason }).kind; // 'revised'
 * ChangeReason.safeParse({ release: '2026.2', kind: 'revised', reason: null }).success; // false
 * ```
 */
export const ChangeReason = z
  .strictObject({ release: ReleaseId, kind: ChangeKind, reason: Label })
  .meta({ id: 'ChangeReason', description: 'Why one release changed something, and in what way.' });
export type ChangeReason = z.infer<typeof ChangeReason>;

/**
 * What a cell holds: the whole value of one field of an item, as JSON.
 *
 * @example
 * ```ts
 * import { CellValue } from '@pazabierta/schema';
 *
 * CellValue.parse({ value: 217, qualifier: 'exact' }); // { value: 217, qualifier: 'exact' }
 * // A cell that holds nothing holds null.
 * CellValue.safeParse(undefined).success; // false
 * ```
 */
export const CellValue = z
  .union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    z.array(z.unknown()),
    z.record(z.string(), z.unknown()),
  ])
  .meta({ id: 'CellValue', description: 'The whole value of one field of an item.' });
export type CellValue = z.infer<typeof CellValue>;

/**
 * One cell in which two releases differ: the field of an item, what it held, what it holds, and why.
 *
 * An item that only one of the two has is one change whose `field` is `null` and whose value is the whole item.
 * A cell is a field of an item; a code of a code list is a cell of its own, named `codes.MX-TLA`, and `codes` is the order of the codes.
 * Between neighbouring releases there is one reason; across several there is one for each release that had a part in it, oldest first,
 * and `kind` is that of the last; an item that came is `added`, whatever happened to it on the way.
 *
 * @example
 * ```ts
 * import { changes } from '@pazabierta/dataset/2026.2';
 * import { Change } from '@pazabierta/schema';
 *
 * const change = changes.find(({ id, field }) => id === 'mucpaz.networks.fortaseg.gasman-2021' && field !== null);
 * const { field, before, after } = Change.parse(change);
 * [field, before, after]; // ['corroborates', [], ['mucpaz.networks.inmujeres-mucpaz']]
 * // No change goes without its reason.
 * Change.safeParse({ ...change, reasons: [] }).success; // false
 * ```
 */
export const Change = z
  .strictObject({
    kind: ChangeKind,
    collection: Collection,
    id: Id,
    dataset: Id.nullable().describe(
      'The dataset of an observation or indicator, or the dataset itself; null for what belongs to none.',
    ),
    indicator: Id.nullable().describe('The indicator of an observation, or the indicator itself.'),
    field: z.string().min(1).nullable().describe('The field; null where the whole item came or went.'),
    before: CellValue.describe('What the earlier release had; null where it had nothing.'),
    after: CellValue.describe('What the later release has; null where it has nothing.'),
    reasons: z.array(ChangeReason).min(1),
    citation: Citation.nullable().describe(
      'Where the item was read, by the release that has it, the later one where both do; null for texts of our own.',
    ),
  })
  .meta({ id: 'Change', description: 'One cell in which two releases differ, and why.' });
export type Change = z.infer<typeof Change>;
