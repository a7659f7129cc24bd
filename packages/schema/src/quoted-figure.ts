import { z } from 'zod';
import { Absence } from './absence.ts';
import { Change } from './change.ts';
import { Citation } from './citation.ts';
import { CodeId, Id } from './id.ts';
import { Label } from './label.ts';
import { Provenance } from './provenance.ts';
import { Decimal, Quantity } from './quantity.ts';
import { ReleaseId } from './release-id.ts';

/**
 * A figure as somebody quoted it: its id and the release it was taken from, and the number that was printed where that is to be checked too.
 *
 * @example
 * ```ts
 * import { QuotedFigure } from '@pazabierta/schema';
 *
 * const quoted = { id: 'mucpaz.networks.fortaseg.gasman-2021', release: '2026.1', value: 217 };
 * QuotedFigure.parse(quoted).value; // 217
 * // A figure is quoted from a release that will stay as it is.
 * QuotedFigure.safeParse({ ...quoted, release: 'latest' }).success; // false
 * ```
 */
export const QuotedFigure = z
  .strictObject({ id: Id, release: ReleaseId, value: Decimal.nullable() })
  .meta({ id: 'QuotedFigure', description: 'A figure as somebody quoted it.' });
export type QuotedFigure = z.infer<typeof QuotedFigure>;

/**
 * A figure as one release gives it, with its unit and where it was read, so that no number stands alone.
 *
 * @example
 * ```ts
 * import { StatedFigure } from '@pazabierta/schema';
 *
 * const stated = StatedFigure.parse({
 *   release: '2026.2',
 *   quantity: { value: 217, upper: null, qualifier: 'exact', resolution: 1, kind: 'count' },
 *   absence: null,
 *   unit: 'networks',
 *   citation: { source: 'gasman-2021', locator: null, attributedTo: null, version: null, via: null },
 *   provenance: null,
 * });
 * [stated.quantity?.value, stated.unit, stated.citation?.source]; // [217, 'networks', 'gasman-2021']
 * ```
 */
export const StatedFigure = z
  .strictObject({
    release: ReleaseId,
    quantity: Quantity.nullable(),
    absence: Absence.nullable().describe('Why there is no quantity; null where there is one.'),
    unit: CodeId,
    citation: Citation.nullable().describe('Where it was read; null for a value that was computed.'),
    provenance: Provenance.nullable().describe('How it was computed; null for a value that was read.'),
  })
  .meta({
    id: 'StatedFigure',
    description: 'A figure as one release gives it, and where it was read or how it was computed.',
  });
export type StatedFigure = z.infer<typeof StatedFigure>;

/**
 * What became of a quoted figure.
 *
 * - `unchanged`: the release that it is held against gives it as the quoted one did.
 * - `changed`: that release gives another figure, or none with its reason.
 * - `withdrawn`: it is no longer given at all, or may no longer be shown.
 * - `unknown`: the quoted release never had it.
 *
 * What makes a figure is its quantity or absence, unit, dimensions and status. `changes` lists everything else too, such as a note.
 *
 * @example
 * ```ts
 * import { CheckedFigure } from '@pazabierta/schema';
 *
 * const quoted = 'id=mucpaz.networks.fortaseg.gasman-2021&release=2026.1&value=271';
 * const answer = await fetch(`http://127.0.0.1:8787/v1/citations/check?${quoted}`);
 * const { data } = (await answer.json()) as { data: unknown };
 * const checked = CheckedFigure.parse(data);
 * // The figure is what it was, but 271 never was what it said.
 * [checked.state, checked.matches, checked.from?.quantity?.value]; // ['unchanged', false, 217]
 * ```
 */
export const CheckedFigure = z
  .strictObject({
    quoted: QuotedFigure,
    label: Label.nullable().describe('What the figure measures; null where it is unknown.'),
    state: z
      .enum(['unchanged', 'changed', 'withdrawn', 'unknown'])
      .describe('What became of it since the quoted release.'),
    matches: z
      .boolean()
      .nullable()
      .describe('Whether the quoted number is the one that its release gave; null where none was quoted.'),
    id: Id.nullable().describe(
      'The id of the figure today, where it was renamed; null where it is gone or unknown.',
    ),
    from: StatedFigure.nullable().describe('What the quoted release gave; null for an unknown figure.'),
    to: StatedFigure.nullable().describe(
      'What the release gives that it is held against: the newest published one, or the quoted draft; null where it is gone.',
    ),
    since: ReleaseId.nullable().describe('The release that last changed the figure; null where none did.'),
    changes: z.array(Change).describe('Every cell that changed since the quoted release, with the reasons.'),
    nearest: Id.nullable().describe('For an unknown figure, the id nearest to the quoted one.'),
    message: Label,
  })
  .meta({ id: 'CheckedFigure', description: 'What became of a quoted figure, and why.' });
export type CheckedFigure = z.infer<typeof CheckedFigure>;
