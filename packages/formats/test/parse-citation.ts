import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from '@pazabierta/formats/citations';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';

/** What every format of a citation says. */
export interface ParsedCitation {
  readonly title: unknown;
  readonly authors: readonly unknown[];
  readonly year: unknown;
  readonly url: unknown;
  readonly version: unknown;
  readonly doi: unknown;
  readonly note: unknown;
}

/** What a citation says before it is written. */
export function sayingOf(item: CslItem): ParsedCitation {
  return {
    title: item.title,
    authors: item.author.map((name) => ('literal' in name ? name.literal : name.family)),
    year: 'literal' in item.issued ? null : item.issued['date-parts'][0]?.[0],
    url: item.URL,
    version: item.version,
    doi: item.DOI,
    note: item.note,
  };
}

/** Reads BibTeX, RIS or CSL-JSON by Citation.js, which tells them apart itself. */
export function parseCitation(text: string): ParsedCitation {
  const [item] = Parsed.parse(plugins.input.chain(text, { generateGraph: false }));
  if (item === undefined) throw new Error('There is no citation in the text');
  return {
    title: item.title,
    authors: item.author.map(({ literal, family }) => literal ?? family),
    year: item.issued['date-parts'][0]?.[0],
    url: item.URL,
    version: item.version,
    doi: item.DOI,
    note: item.note,
  };
}

const Parsed = z.array(
  z.looseObject({
    title: z.string(),
    author: z.array(z.looseObject({ literal: z.string().optional(), family: z.string().optional() })),
    issued: z.looseObject({ 'date-parts': z.array(z.array(z.number())) }),
    URL: z.string(),
    version: z.string(),
    DOI: z.string().optional(),
    note: z.string(),
  }),
);

/** Reads CFF by a reader of YAML and holds it to the keys and forms that version 1.2.0 of its schema demands of what we write. */
export function parseCff(text: string): ParsedCitation {
  const file = Cff.parse(parseYaml(text));
  return {
    title: file.title,
    authors: file.authors.map(({ name }) => name),
    year: Number(file['date-released'].slice(0, 4)),
    url: file.url,
    version: file.version,
    doi: file.doi,
    note: file.abstract,
  };
}

/** `cff-version`, `message`, `title` and `authors` are required; no other key than those of the schema may stand there. */
const Cff = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().min(1),
  type: z.enum(['dataset', 'software']),
  title: z.string().min(1),
  version: z.string().min(1),
  'date-released': z.iso.date(),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}(\.\d+)?\/[A-Za-z0-9:/_;\-.()[\]\\]+$/)
    .optional(),
  url: z.url({ protocol: /^(https|http|ftp|sftp)$/ }),
  license: z.string().min(1),
  abstract: z.string().min(1),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
});
