import { z } from 'zod';
import { CalendarDate } from './calendar-date.ts';
import { Citation } from './citation.ts';
import { Id } from './id.ts';
import { Label } from './label.ts';
import { TimePeriod } from './time-period.ts';

/**
 * Who wrote a source: a person by family and given name, or a body by its name as printed (names of CSL-JSON).
 *
 * @example
 * ```ts
 * import { Author } from '@pazabierta/schema';
 *
 * Author.parse({ family: 'Gasman Zylbermann', given: 'Nadine' }); // { family: 'Gasman Zylbermann', given: 'Nadine' }
 * Author.parse({ literal: 'ONU Mujeres' }); // { literal: 'ONU Mujeres' }
 * Author.safeParse('Nadine Gasman Zylbermann').success; // false
 * ```
 */
export const Author = z
  .union([
    z.strictObject({ family: z.string().min(1), given: z.string().min(1) }),
    z.strictObject({ literal: z.string().min(1) }),
  ])
  .meta({
    id: 'Author',
    description: 'A person by family and given name, or a body by its name as printed (CSL-JSON names).',
  });
export type Author = z.infer<typeof Author>;

/**
 * When a source was published: not before and not after which days, and whether that is printed or inferred.
 *
 * @example
 * ```ts
 * import { Published } from '@pazabierta/schema';
 *
 * // The article bears no date; its words and its notes place it.
 * const note = { es: 'El artículo no lleva fecha.', en: 'The article bears no date.' };
 * const published = { notBefore: '2021-07-20', notAfter: '2021-12-31', basis: 'inferred', note };
 * Published.parse(published).notAfter; // '2021-12-31'
 * Published.safeParse({ ...published, note: null }).error?.issues[0]?.message;
 * // 'An inferred date of publication must say from what it was inferred'
 * ```
 */
export const Published = z
  .strictObject({
    notBefore: CalendarDate.nullable(),
    notAfter: CalendarDate.nullable(),
    basis: z
      .enum(['printed', 'inferred', 'not-stated'])
      .describe('Whether the date is printed, inferred as the note says, or stated nowhere.'),
    note: Label.nullable(),
  })
  .superRefine((published, context) => {
    if (
      published.notBefore !== null &&
      published.notAfter !== null &&
      published.notBefore > published.notAfter
    ) {
      context.addIssue({
        code: 'custom',
        path: ['notAfter'],
        message: `Date of publication ends (${published.notAfter}) before it begins (${published.notBefore})`,
      });
    }
    if (published.basis !== 'not-stated' && published.notBefore === null && published.notAfter === null) {
      context.addIssue({
        code: 'custom',
        path: ['basis'],
        message: 'A date of publication without any day must be "not-stated"',
      });
    }
    if (published.basis === 'inferred' && published.note === null) {
      context.addIssue({
        code: 'custom',
        path: ['note'],
        message: 'An inferred date of publication must say from what it was inferred',
      });
    }
    if (published.basis === 'not-stated' && (published.notBefore !== null || published.notAfter !== null)) {
      context.addIssue({
        code: 'custom',
        path: ['basis'],
        message: 'A date of publication that is given must be "printed" or "inferred"',
      });
    }
  })
  .meta({
    id: 'Published',
    description: 'When a source was published: the days between which it lies, and the basis of that.',
  });
export type Published = z.infer<typeof Published>;

/** An address on the web; any other scheme is a slip, or leads a reader's browser to run something. */
const WebAddress = z.url({
  protocol: /^https?$/,
  error: 'Web address must be whole and begin with "https://" or "http://"',
});

/**
 * A document from which values were transcribed or that another cites, and how far it was read.
 *
 * @example
 * ```ts
 * import { items } from '@pazabierta/dataset/2026.2';
 * import { Source } from '@pazabierta/schema';
 *
 * const article = Source.parse(items.sources.find(({ id }) => id === 'gasman-2021'));
 * article.title; // 'Women, Leadership and Peacemaking'
 * [article.tier, article.consulted, article.published.basis]; // ['secondary', 'whole', 'inferred']
 * Source.safeParse({ ...article, url: 'javascript:alert(1)' }).success; // false
 * ```
 */
export const Source = z
  .strictObject({
    id: Id,
    kind: z
      .enum([
        'article',
        'official-gazette',
        'press-release',
        'web-page',
        'news',
        'report',
        'op-ed',
        'resolution',
        'podcast',
        'dataset',
        'book',
        'plan',
        'thesis',
      ])
      .describe('What sort of document it is (code list "source-kinds").'),
    title: z.string().min(1).describe('As printed, in the language of the source.'),
    authors: z.array(Author),
    publisher: z
      .string()
      .min(1)
      .nullable()
      .describe('As printed; null where the copy that was read does not state it.'),
    containerTitle: z.string().min(1).nullable().describe('The journal, gazette or series that holds it.'),
    pages: z.string().min(1).nullable().describe('The pages that it takes up in what holds it.'),
    published: Published,
    url: WebAddress.nullable().describe('Where it stands on the web.'),
    archivedUrl: WebAddress.nullable().describe('Where a copy of it is archived.'),
    accessed: TimePeriod.nullable().describe('The day on which the copy was read.'),
    linkStatus: z
      .strictObject({
        status: z.enum(['not-checked', 'works', 'dead']),
        checked: CalendarDate.nullable(),
      })
      .describe('Whether its address works, and the day on which that was checked.'),
    language: z
      .string()
      .regex(/^[a-z]{2}$/, 'Language must be a two-letter ISO 639-1 code')
      .describe('Its language (ISO 639-1).'),
    license: z
      .string()
      .min(1)
      .nullable()
      .describe("The source's own terms; null where it states none that we saw."),
    tier: z
      .enum(['primary', 'secondary', 'press', 'mirror'])
      .describe('How near it is to the fact (code list "source-tiers").'),
    consulted: z.enum(['whole', 'excerpt', 'not-consulted']).describe('How far the source was read.'),
    citedIn: z
      .array(Citation)
      .describe('The places of other sources that cite it; it is known to us through them.'),
    note: Label.nullable(),
    aliases: z.array(Id),
  })
  .meta({
    id: 'Source',
    description:
      'A document from which values were transcribed or that another cites, and how far it was read.',
  });
export type Source = z.infer<typeof Source>;
