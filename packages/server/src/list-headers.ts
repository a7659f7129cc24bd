import type { Asked, Page } from '@pazabierta/query';
import type { Label, Language } from '@pazabierta/schema';
import type { Context } from 'hono';
import { LICENSE_URL } from './license.ts';
import { BILINGUAL, FORMATS, type Format } from './read-format.ts';
import type { DataRequest } from './read-request.ts';
import type { ServerEnv } from './server-env.ts';

/** How much of a list an answer holds, and what its reader should know. */
export interface Extent {
  readonly page: Pick<Page<unknown>, 'total' | 'leftOut'>;
  /** The address of the next page, where this is one and more follow. */
  readonly next: string | null;
  readonly notes: readonly Label[];
  readonly question?: Asked;
}

/** Media types that say more than the name of their format. */
const CONTENT_TYPES: Partial<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  'sdmx-csv': 'application/vnd.sdmx.data+csv; version=2.0.0; labels=id; charset=utf-8',
};

/** The ends of names of files by which programs know what to open them with, where that is not the name of the format. */
const FILE_ENDS: Partial<Record<Format, string>> = {
  'sdmx-csv': 'sdmx.csv',
  'json-stat': 'json-stat.json',
};

/** Formats that a browser cannot show, so it is told to keep them. */
const KEPT: readonly Format[] = ['xlsx', 'parquet'];

/** The addresses that go with an answer that is no JSON. */
export function toLinks(c: Context<ServerEnv>, release: string): string[] {
  return [
    `<${LICENSE_URL}>; rel="license"`,
    `<${c.var.root}/v1/releases/${release}>; rel="version-history"`,
    `<${c.var.root}/v1/releases/${release}/status>; rel="status"`,
    `<${c.var.options.reportUrl}>; rel="help"`,
  ];
}

/** What the envelope says in JSON, in the headers of every other format. */
export function listHeaders(
  c: Context<ServerEnv>,
  { language, release, url, format }: DataRequest,
  { page: { total, leftOut }, next, notes, question }: Extent,
): Record<string, string> {
  const asOf = question !== undefined && 'asOf' in question ? question.asOf : null;
  const links = [
    ...toLinks(c, release.id),
    ...(format === 'sdmx-csv'
      ? [`<${c.var.root}/v1/structures?release=${release.id}>; rel="describedby"`]
      : []),
    ...(next === null ? [] : [`<${next}>; rel="next"`]),
  ];
  const name = url.pathname.split('/').at(-1);
  const languages: readonly Language[] = BILINGUAL.includes(format) ? ['es', 'en'] : [language];
  return {
    'Content-Type': CONTENT_TYPES[format] ?? FORMATS[format],
    'Content-Language': languages.join(', '),
    'Content-Disposition': `${KEPT.includes(format) ? 'attachment' : 'inline'}; filename="${name}-${release.id}-${language}.${FILE_ENDS[format] ?? format}"`,
    Link: links.join(', '),
    Release: release.id,
    'Page-Total': String(total),
    'Page-Complete': String(next === null),
    ...(asOf !== null && { 'As-Of': asOf }),
    ...(notes.length > 0 && {
      Note: languages.flatMap((each) => notes.map((note) => toAscii(note[each]))).join('; '),
    }),
    ...(leftOut && { 'Left-Out': `later=${leftOut.later}, undated=${leftOut.undated}` }),
  };
}

/** A note as a header can carry it: ids are ASCII, and so is the rest once its quotes are and its accents are gone. */
function toAscii(text: string): string {
  return text
    .replaceAll(/[«»]/g, '"')
    .normalize('NFD')
    .replaceAll(/[^\x20-\x7e]/g, '');
}
