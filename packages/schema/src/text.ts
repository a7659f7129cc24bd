import { z } from 'zod';
import { AbsenceReason } from './absence.ts';
import { Citation } from './citation.ts';

/**
 * How the wording of one language came to us.
 *
 * - `official`: the wording of the instrument itself, in a language in which it was adopted.
 * - `published-translation`: a rendering that a cited source prints.
 * - `own-translation`: a rendering of ours. It is never called official.
 * - `absent`: there is no wording, for the reason given.
 *
 * @example
 * ```ts
 * import { TextStatus } from '@pazabierta/schema';
 *
 * TextStatus.options; // ['official', 'published-translation', 'own-translation', 'absent']
 * ```
 */
export const TextStatus = z.enum(['official', 'published-translation', 'own-translation', 'absent']).meta({
  id: 'TextStatus',
  description: 'How the wording of one language came to us (code list "text-statuses").',
});
export type TextStatus = z.infer<typeof TextStatus>;

/**
 * The standing of the wording in one language: its status, where it was read, and why an official or published wording is missing.
 *
 * @example
 * ```ts
 * import { Wording } from '@pazabierta/schema';
 *
 * // Our own translation, since the official wording is in a document that was not read.
 * Wording.parse({ status: 'own-translation', reason: 'not-consulted', citation: null }).reason; // 'not-consulted'
 * Wording.safeParse({ status: 'official', reason: null, citation: null }).error?.issues[0]?.message;
 * // 'Wording with status "official" must cite the source that prints it'
 * ```
 */
export const Wording = z
  .strictObject({
    status: TextStatus,
    reason: AbsenceReason.nullable(),
    citation: Citation.nullable(),
  })
  .superRefine((wording, context) => {
    const printed = wording.status === 'official' || wording.status === 'published-translation';
    if (printed && wording.citation === null) {
      context.addIssue({
        code: 'custom',
        path: ['citation'],
        message: `Wording with status "${wording.status}" must cite the source that prints it`,
      });
    }
    if (printed && wording.reason !== null) {
      context.addIssue({
        code: 'custom',
        path: ['reason'],
        message: `Wording with status "${wording.status}" has no reason for absence; remove "${wording.reason}"`,
      });
    }
    if (!printed && wording.reason === null) {
      context.addIssue({
        code: 'custom',
        path: ['reason'],
        message: `Wording with status "${wording.status}" must say why no printed wording is given`,
      });
    }
  })
  .meta({ id: 'Wording', description: 'The standing of a wording in one language.' });
export type Wording = z.infer<typeof Wording>;

/**
 * A wording that belongs to an instrument, an institution or a source, in both languages, each with its standing.
 * A {@link Label} is a text of our own.
 *
 * `es` or `en` is `null` exactly where the status of that language is `absent`.
 *
 * @example
 * ```ts
 * import { items } from '@pazabierta/dataset/2026.2';
 * import { Text } from '@pazabierta/schema';
 *
 * const name = Text.parse(items.institutions.find(({ id }) => id === 'secretaria-mujeres')?.name);
 * [name.es, name.wording.es.status]; // ['Secretaría de las Mujeres', 'official']
 * [name.en, name.wording.en.status]; // ['Ministry of Women', 'own-translation']
 * Text.safeParse({ ...name, en: null }).success; // false
 * ```
 */
export const Text = z
  .strictObject({
    es: z.string().min(1).nullable(),
    en: z.string().min(1).nullable(),
    wording: z.strictObject({ es: Wording, en: Wording }),
  })
  .superRefine((text, context) => {
    for (const language of ['es', 'en'] as const) {
      const absent = text.wording[language].status === 'absent';
      if (absent !== (text[language] === null)) {
        context.addIssue({
          code: 'custom',
          path: [language],
          message: absent
            ? 'Text must be left out where its wording is absent'
            : `Text must be given where its wording has the status "${text.wording[language].status}"`,
        });
      }
    }
  })
  .meta({
    id: 'Text',
    description:
      'A wording of an instrument, institution or source, in both languages, each with its standing.',
  });
export type Text = z.infer<typeof Text>;
