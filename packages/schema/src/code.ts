import { z } from 'zod';
import { CalendarDate } from './calendar-date.ts';
import { CodeId } from './id.ts';
import { Label } from './label.ts';

/**
 * One entry of a code list, with its name and definition in both languages, its spelling in other schemes, and the time in which it holds.
 *
 * `kind` says what sort of thing the code is where its list mixes sorts: a {@link Unit} has a quantity kind, a {@link ReferenceArea} a level.
 * A code that was replaced has `validTo` and `successors`; one that was renamed keeps its earlier names in `aliases`.
 *
 * @example
 * ```ts
 * import { Code } from '@pazabierta/schema';
 *
 * const tlaxcala = {
 *   id: 'MX-TLA',
 *   label: { es: 'Tlaxcala', en: 'Tlaxcala' },
 *   definition: { es: 'Entidad federativa de México, entera.', en: 'A state of Mexico, the whole of it.' },
 *   kind: 'state',
 *   parent: 'MX',
 *   notations: [{ scheme: 'INEGI', value: '29' }],
 *   validFrom: null,
 *   validTo: null,
 *   successors: [],
 *   aliases: [],
 * };
 * Code.parse(tlaxcala).notations[0]?.value; // '29'
 * Code.safeParse({ ...tlaxcala, id: 'Tlaxcala de Xicohténcatl' }).success; // false
 * ```
 */
export const Code = z
  .strictObject({
    id: CodeId,
    label: Label,
    definition: Label.nullable(),
    kind: z.string().min(1).nullable().describe('What sort of thing it is, where the list mixes sorts.'),
    parent: CodeId.nullable(),
    notations: z
      .array(z.strictObject({ scheme: z.string().min(1), value: z.string().min(1) }))
      .describe('How other schemes write the same code.'),
    validFrom: CalendarDate.nullable(),
    validTo: CalendarDate.nullable(),
    successors: z.array(CodeId),
    aliases: z
      .array(CodeId)
      .describe('Earlier names of the same code; a question that uses one is understood.'),
  })
  .meta({ id: 'Code', description: 'One entry of a code list.' });
export type Code = z.infer<typeof Code>;
