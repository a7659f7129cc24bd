import {
  type CslItem,
  writeBibtex,
  writeCff,
  writeCitationText,
  writeCslJson,
  writeRis,
} from '@pazabierta/formats/citations';
import type { Language } from '@pazabierta/schema';
import type { Context } from 'hono';
import { FORMATS } from './read-format.ts';
import type { DataRequest } from './read-request.ts';
import type { ServerEnv } from './server-env.ts';
import { type Written, written } from './written.ts';

/** How each format of a citation is written, and how its files are named. */
const WRITERS = {
  'csl-json': { write: writeCslJson, extension: 'json' },
  bibtex: { write: writeBibtex, extension: 'bib' },
  ris: { write: writeRis, extension: 'ris' },
  cff: { write: writeCff, extension: 'cff' },
  text: { write: writeCitationText, extension: 'txt' },
} as const;

/** The formats of a citation, that of nobody's asking first. */
export const CITATION_FORMATS = Object.keys(WRITERS) as (keyof typeof WRITERS)[];

/** Answers a citation in the format and the language that were asked for. */
export function answerCitation(
  c: Context<ServerEnv>,
  { format: asked, language, release }: DataRequest,
  toItem: (language: Language) => CslItem,
): Written {
  const format = CITATION_FORMATS.find((name) => name === asked) ?? 'csl-json';
  const { write, extension } = WRITERS[format];
  const item = toItem(language);
  return written(
    c.body(write(item), 200, {
      'Content-Type': format === 'csl-json' ? FORMATS[format] : `${FORMATS[format]}; charset=utf-8`,
      'Content-Language': language,
      'Content-Disposition': `inline; filename="${item.id}-${language}.${extension}"`,
      Release: release.id,
    }),
  );
}
