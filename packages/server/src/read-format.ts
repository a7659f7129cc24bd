import { notOneOf, type QueryError, repeated } from '@pazabierta/query';
import { parseAccept } from 'hono/utils/accept';

/** The formats in which answers are written, and their media types. */
export const FORMATS = {
  json: 'application/json',
  csv: 'text/csv',
  md: 'text/markdown',
  html: 'text/html',
  atom: 'application/atom+xml',
  'csl-json': 'application/vnd.citationstyles.csl+json',
  bibtex: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  cff: 'application/yaml',
  text: 'text/plain',
  datapackage: 'application/vnd.datapackage+json',
  dcat: 'application/ld+json',
  'schema-org': 'application/ld+json',
  ndjson: 'application/x-ndjson',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
  'sdmx-csv': 'application/vnd.sdmx.data+csv',
  'json-stat': 'application/vnd.json-stat+json',
  'sdmx-json': 'application/vnd.sdmx.structure+json',
} as const;
/** One of {@link FORMATS}. */
export type Format = keyof typeof FORMATS;

/** The formats that hold both languages, so that the language of a request makes no difference to them. */
export const BILINGUAL: readonly Format[] = ['json', 'ndjson', 'sdmx-json'];

/** Earlier names of media types that readers still send. */
const EARLIER: Readonly<Record<string, string>> = {
  'application/x-yaml': 'application/yaml',
  'text/yaml': 'application/yaml',
  'text/x-yaml': 'application/yaml',
};

const NAMES = Object.keys(FORMATS) as Format[];

/** Splits a format suffix off the last part of a path: `investments.csv` is `investments` as CSV. Ids never end in one of these. */
export function splitSuffix(path: string): { path: string; suffix: Format | null } {
  const suffix = NAMES.find((name) => path.endsWith(`.${name}`)) ?? null;
  return { path: suffix === null ? path : path.slice(0, -suffix.length - 1), suffix };
}

/** What a request says about its format. */
export interface FormatRequest {
  readonly suffix: Format | null;
  readonly params: URLSearchParams;
  readonly accept: string | undefined;
  readonly offered: readonly Format[];
}

/**
 * The format of an answer: the suffix of the path, then `format=`, then the best of `Accept`, then the first that is offered.
 *
 * @returns `null` as format if `Accept` names only formats that are not offered.
 */
export function readFormat({ suffix, params, accept, offered }: FormatRequest): {
  format: Format | null;
  errors: QueryError[];
} {
  if (suffix !== null && !offered.includes(suffix)) {
    return { format: 'json', errors: [notOneOf('format', suffix, offered)] };
  }
  const [asked, ...more] = params.getAll('format');
  if (more.length > 0) return { format: 'json', errors: [repeated('format')] };
  if (asked !== undefined) {
    const known = offered.find((name) => name === asked);
    if (known === undefined) return { format: 'json', errors: [notOneOf('format', asked, offered)] };
    if (suffix !== null && suffix !== known)
      return { format: 'json', errors: [notOneOf('format', asked, [suffix])] };
    return { format: known, errors: [] };
  }
  if (suffix !== null) return { format: suffix, errors: [] };
  const usual = offered[0] ?? 'json';
  if (accept === undefined || accept === '') return { format: usual, errors: [] };
  for (const { type, q } of parseAccept(accept)) {
    if (q === 0) continue;
    if (type === '*/*' || type === 'application/*') return { format: usual, errors: [] };
    if (type === 'text/*') {
      const text = offered.find((name) => name === 'csv' || name === 'text');
      return { format: text ?? usual, errors: [] };
    }
    const mediaType = type.toLowerCase();
    const met = offered.find((name) => FORMATS[name] === (EARLIER[mediaType] ?? mediaType));
    if (met !== undefined) return { format: met, errors: [] };
  }
  return { format: null, errors: [] };
}
