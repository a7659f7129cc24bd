import { z } from 'zod';
import { CalendarDate } from './calendar-date.ts';
import { Citation } from './citation.ts';
import { Id } from './id.ts';
import { Label } from './label.ts';
import { Text } from './text.ts';

/**
 * A public body, with the time in which it existed and the bodies that took its place.
 *
 * @example
 * ```ts
 * import { items } from '@pazabierta/dataset/2026.2';
 * import { Institution } from '@pazabierta/schema';
 *
 * const inmujeres = Institution.parse(items.institutions.find(({ id }) => id === 'inmujeres'));
 * inmujeres.name.es; // 'Instituto Nacional de las Mujeres'
 * [inmujeres.validTo, inmujeres.successors]; // ['2024-12-31', ['secretaria-mujeres']]
 * ```
 */
export const Institution = z
  .strictObject({
    id: Id,
    name: Text,
    acronym: z.string().min(1).nullable(),
    validFrom: CalendarDate.nullable(),
    validTo: CalendarDate.nullable(),
    successors: z.array(Id),
    citation: Citation,
    note: Label.nullable(),
    aliases: z.array(Id),
  })
  .meta({
    id: 'Institution',
    description: 'A public body, with the time in which it existed and its successors.',
  });
export type Institution = z.infer<typeof Institution>;
