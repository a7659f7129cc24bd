import { remember } from '@pazabierta/query';
import type { Registration, Release } from '@pazabierta/schema';
import type { Context, MiddlewareHandler } from 'hono';
import { API_VERSION } from './api-version.ts';
import { toCanonicalAddress } from './canonical-address.ts';
import { isCompressible } from './compress-answers.ts';
import { findTag, toKnownTags, toTag, toTagAt } from './entity-tag.ts';
import type { Keep } from './keep-answers.ts';
import { BILINGUAL, FORMATS, type Format, splitSuffix } from './read-format.ts';
import { type DataRequest, readRequest } from './read-request.ts';
import type { AppOptions, ServerEnv } from './server-env.ts';

/** What a route says of its own answers. */
export interface CachedRoute {
  /** As the contract writes it. */
  readonly path: string;
  readonly offered: readonly Format[];
}

/** What is said of an answer that never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** A release and what is registered of it. */
interface Standing {
  readonly release: Release;
  readonly registration: Registration;
}

/** Answers that any release, earlier or later, may change, though they name one or none; and the entry, which lists what the program has. */
const LIVING = [
  '/v1',
  '/v1/releases',
  '/v1/releases/{id}/status',
  '/v1/citations/check',
  '/v1/feeds/releases',
  '/v1/feeds/datasets/{id}',
  // A DOI may be given later, and the newest release is named beside the one that answers.
  '/v1/releases/{id}/citation',
  '/v1/datasets/{id}/citation',
  '/v1/observations/{id}/citation',
  '/v1/datasets/{id}/metadata',
];

/**
 * Makes what lets caches keep the answers of a route, and answers who has one already without asking for data: everything is known from
 * the request and from the releases, which never change while the app runs.
 */
export function createCaching(
  options: AppOptions,
  foresee: Keep['foresee'],
): (route: CachedRoute) => MiddlewareHandler<ServerEnv> {
  const standings = remember((_: 'all') => readStandings(options));
  /** The tag of all that answers follow from but their address: how many releases, the oldest ones, how they are written, and by whom. */
  const tagOf = remember(async (written: string) => {
    const [count] = JSON.parse(written) as [number];
    const behind = (await standings('all')).slice(0, count);
    return toTag(
      JSON.stringify([
        options.build ?? API_VERSION,
        options.reportUrl,
        behind.map(({ release: { id, digest, status }, registration }) => [id, digest, status, registration]),
        written,
      ]),
    );
  });
  return (route) => async (c, next) => {
    const request = await readRequest(c, route.offered);
    const named = route.path.startsWith('/v1/releases/{id}')
      ? splitSuffix(c.req.param('id') ?? '').path
      : null;
    const all = await standings('all');
    const at = all.findIndex(({ release }) => release.id === (named ?? request.release.id));
    // There is no release of that name, and so nothing to keep.
    if (at === -1) return next();
    const living = LIVING.includes(route.path);
    // An answer from a release tells of it and of those before: of its history and its changes.
    const behind = living ? all : all.slice(0, at + 1);
    const pinned = !living && (named !== null || request.pinned);

    const bilingual = BILINGUAL.includes(request.format);
    const varying = varyingWith(c, route, request, bilingual);
    const written = [behind.length, FORMATS[request.format], bilingual ? 'es, en' : request.language];
    const tag = toTagAt(toCanonicalAddress(c.req.url).href, await tagOf(JSON.stringify(written)));
    const negotiated = varying.some((name) => name !== 'Accept-Encoding');
    const headers = {
      ETag: tag,
      'Cache-Control': toCacheControl(behind, pinned, negotiated),
      ...(varying.length > 0 && { Vary: varying.join(', ') }),
      ...(negotiated && { 'Content-Location': toExplicitAddress(c.req.url, request, varying) }),
    };

    const ifNoneMatch = c.req.header('If-None-Match');
    const known = findTag(ifNoneMatch, toKnownTags(tag, c.req.header('Accept-Encoding')));
    if (known !== null) return c.body(null, 304, { ...headers, ETag: known });
    if (headers['Cache-Control'] === FOR_EVER)
      foresee(c, {
        tag,
        caching: headers,
        accept: namesFormat(c, request) ? null : (c.req.header('Accept') ?? ''),
      });
    // What every answer says, before this one says what its body is, which a 304 does not have (RFC 9110, section 15.4.5).
    const common = ifNoneMatch?.trim() === '*' ? new Headers(c.res.headers) : null;
    await next();
    if (c.res.status !== 200) return;
    if (common !== null) {
      await c.res.body?.cancel();
      // Unset first, because what is set in its place takes over the headers of what was there.
      c.res = undefined;
      c.res = new Response(null, { status: 304, headers: common });
    }
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  };
}

async function readStandings({ questions }: AppOptions): Promise<readonly Standing[]> {
  const releases = await questions.releases();
  return Promise.all(
    releases.map(async (release) => ({ release, registration: await questions.registration(release.id) })),
  );
}

/** The headers of a request that had a say in what it is answered. */
function varyingWith(
  c: Context<ServerEnv>,
  { offered }: CachedRoute,
  request: DataRequest,
  bilingual: boolean,
): string[] {
  const { params, format } = request;
  const named = offered.length === 1 || namesFormat(c, request);
  return [
    ...(named ? [] : ['Accept']),
    ...(bilingual || params.has('lang') ? [] : ['Accept-Language']),
    ...(c.var.options.compress !== undefined && isCompressible(FORMATS[format]) ? ['Accept-Encoding'] : []),
  ];
}

/** Whether the address itself names the format of its answer. */
const namesFormat = (c: Context<ServerEnv>, { params }: DataRequest): boolean =>
  params.has('format') || splitSuffix(new URL(c.req.url).pathname).suffix !== null;

/** How long an answer may be kept. */
function toCacheControl(behind: readonly Standing[], pinned: boolean, negotiated: boolean): string {
  const scope = negotiated ? 'private' : 'public';
  // A draft may be rebuilt at any moment.
  if (behind.at(-1)?.release.status === 'draft') return `${scope}, no-cache`;
  const settled = behind.every(
    ({ release, registration }) => release.status === 'published' && registration.suppressions.length === 0,
  );
  return pinned && settled && !negotiated ? FOR_EVER : `${scope}, max-age=60`;
}

/** The address at which the same answer stands whatever a request accepts. */
function toExplicitAddress(
  address: string,
  { format, language }: DataRequest,
  varying: readonly string[],
): string {
  // As it was asked: the address of the request has lost its suffix, which says as much as `Accept` would.
  const explicit = toCanonicalAddress(address);
  if (varying.includes('Accept')) explicit.pathname += `.${format}`;
  if (varying.includes('Accept-Language')) explicit.searchParams.set('lang', language);
  explicit.searchParams.sort();
  return explicit.href;
}
