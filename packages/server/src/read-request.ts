import {
  notOneOf,
  type ParsedRelease,
  parseRelease,
  type QueryError,
  RequestProblem,
  repeated,
} from '@pazabierta/query';
import type { Language, Release } from '@pazabierta/schema';
import type { Context } from 'hono';
import { toCanonicalAddress } from './canonical-address.ts';
import { type Format, readFormat, splitSuffix } from './read-format.ts';
import { readLanguage } from './read-language.ts';
import type { ServerEnv } from './server-env.ts';

/** What every request for data says, whatever it asks: the release, the language and the format of the answer. */
export interface DataRequest {
  /** The address without its format suffix. */
  readonly url: URL;
  readonly params: URLSearchParams;
  readonly release: Release;
  /** Whether the request names the release; otherwise the newest answers. */
  readonly pinned: boolean;
  readonly language: Language;
  readonly format: Format;
  /** Whether a table begins with a byte order mark, by which Excel knows UTF-8. */
  readonly bom: boolean;
  /** What was wrong so far; the caller adds what it finds and reports everything at once. */
  readonly errors: readonly QueryError[];
}

/**
 * Reads what every request for data says.
 *
 * @throws RequestProblem `not-acceptable` if no format meets `Accept`.
 */
export async function readRequest(c: Context<ServerEnv>, offered: readonly Format[]): Promise<DataRequest> {
  const url = toCanonicalAddress(c.req.url);
  const params = url.searchParams;
  const { path, suffix } = splitSuffix(url.pathname);
  url.pathname = path;

  const { language, errors: languageErrors } = readLanguage(params, c.req.header('accept-language'));
  const { format, errors: formatErrors } = readFormat({
    suffix,
    params,
    accept: c.req.header('accept'),
    offered,
  });
  if (format === null) {
    throw new RequestProblem('not-acceptable', {
      es: `Esta dirección no tiene ninguno de los formatos que pide «Accept»; tiene ${offered.join(', ')}`,
      en: `This address has none of the formats that "Accept" asks for; it has ${offered.join(', ')}`,
    });
  }
  const releases = await c.var.options.questions.releases();
  const { bom, errors: bomErrors } = readBom(params);
  const { release, pinned, errors: releaseErrors } = readRelease(params, releases);
  return {
    url,
    params,
    release,
    pinned,
    language,
    format,
    bom,
    errors: [...languageErrors, ...formatErrors, ...bomErrors, ...releaseErrors],
  };
}

function readBom(params: URLSearchParams): { bom: boolean; errors: QueryError[] } {
  const [asked = 'false', ...more] = params.getAll('bom');
  if (more.length > 0) return { bom: false, errors: [repeated('bom')] };
  const known = asked === 'true' || asked === 'false';
  return { bom: asked === 'true', errors: known ? [] : [notOneOf('bom', asked, ['true', 'false'])] };
}

function readRelease(
  params: URLSearchParams,
  releases: readonly Release[],
): { release: Release; pinned: boolean; errors: QueryError[] } {
  const [asked = null, ...more] = params.getAll('release');
  const parsed: ParsedRelease = parseRelease(more.length > 0 ? null : asked, releases);
  if ('release' in parsed) return { ...parsed, errors: more.length > 0 ? [repeated('release')] : [] };
  // The rest of the question is read against the newest release, so that everything wrong with it is reported at once.
  return { ...readRelease(new URLSearchParams(), releases), errors: [parsed.error] };
}
