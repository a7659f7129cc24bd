import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { findNamedRelease, invalidRequest, nearest, RequestProblem, shown } from '@pazabierta/query';
import type { Registration, Release } from '@pazabierta/schema';
import type { Context } from 'hono';
import { z } from 'zod';
import { API_VERSION } from '../api-version.ts';
import { toDigestBase64 } from '../digest-base64.ts';
import { findTag, toTag } from '../entity-tag.ts';
import { toHexadecimal } from '../hexadecimal.ts';
import { itemParameters } from '../parameters.ts';
import { FILE_PROBLEMS } from '../problem-responses.ts';
import { readLanguage } from '../read-language.ts';
import { rejectUnknown } from '../reject-unknown.ts';
import type { AppOptions, ServerEnv } from '../server-env.ts';
import { both } from '../texts.ts';
import { type Written, written } from '../written.ts';

const TITLE = {
  es: 'Un archivo de una edición, byte por byte como se publicó',
  en: 'A file of a release, byte for byte as it was published',
};

const MANIFEST = 'manifest.json';

/** The release as one file for whoever asks it in SQL; it is derived from the others, so that no manifest names it. */
const DATABASE = 'pazabierta.sqlite';

/** The language is that of a problem: a file is what it is. */
const PARAMETERS = ['lang'];

/** Files up to this size, in bytes, are held against their SHA-256 before a byte is sent; larger ones are streamed, with the SHA-256 beside. */
const LARGEST_VERIFIED = 16 * 1024 * 1024;

const contract = createRoute({
  method: 'get',
  path: '/v1/releases/{id}/files/{name}',
  tags: ['Ediciones — Releases'],
  summary: both(TITLE),
  request: {
    params: z.object({
      id: z.string().meta({ description: both({ es: 'Número de la edición', en: 'Number of the release' }) }),
      name: z.string().meta({
        description: both({
          es: 'Nombre del archivo, tal como lo da el manifiesto; o manifest.json; o pazabierta.sqlite, la edición entera como base de datos',
          en: 'Name of the file, as the manifest gives it; or manifest.json; or pazabierta.sqlite, the whole release as a database',
        }),
      }),
    }),
    query: itemParameters(PARAMETERS),
  },
  responses: {
    200: {
      description: both(TITLE),
      // Each file has the media type that the manifest names.
      content: { '*/*': { schema: z.string().meta({ format: 'binary' }) } },
    },
    ...FILE_PROBLEMS,
  },
});

/** `/v1/releases/{id}/files/{name}`: the bytes whose SHA-256 the manifest prints; that of the manifest is the digest of the release. */
export const releaseFileRoute = defineOpenAPIRoute<typeof contract, ServerEnv>({
  route: contract,
  handler: async (c) => {
    const { id, name } = c.req.valid('param');
    const { questions, readReleaseFile } = c.var.options;
    const { searchParams } = new URL(c.req.url);
    const errors = [
      ...readLanguage(searchParams, undefined).errors,
      ...rejectUnknown(searchParams, PARAMETERS),
    ];
    const release = findNamedRelease(id, await c.var.options.questions.releases());
    if (errors.length > 0) throw invalidRequest(errors);
    if (name === DATABASE && c.var.options.readReleaseDatabase !== undefined)
      return answerDatabase(c, release, c.var.options.readReleaseDatabase);
    const file = findFile(c, release, name);
    const own = (await questions.registration(id)).suppressions;
    const earlier =
      release.previous === null ? [] : (await questions.registration(release.previous)).suppressions;
    if (isHidden(name, own, earlier)) throw hidden(release, name);
    const etag = `"${file.sha256}"`;
    const headers = {
      ETag: etag,
      'Repr-Digest': `sha-256=:${toDigestBase64(file.sha256)}:`,
      // A draft may be rebuilt; what is published never changes.
      'Cache-Control': release.status === 'published' ? 'public, max-age=31536000, immutable' : 'no-cache',
      Release: id,
    };
    const ifNoneMatch = c.req.header('If-None-Match');
    // What the manifest names is there, so "*" is met without a look at the file.
    if (findTag(ifNoneMatch, [etag]) !== null || ifNoneMatch?.trim() === '*')
      return written(c.body(null, 304, headers));
    const stream = (await readReleaseFile?.(id, name)) ?? null;
    if (stream === null) throw unknownFile(c, release, name);
    const whole = { 'Content-Type': file.mediaType, ...headers };
    if (file.bytes > LARGEST_VERIFIED) return written(c.body(stream, 200, whole));
    const bytes = await new Response(stream).arrayBuffer();
    if (toHexadecimal(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))) !== file.sha256)
      throw damaged(release, name);
    return written(c.body(bytes, 200, whole));
  },
});

/** The release as a database, without what may no longer be shown. Its bytes follow from the release and from the program. */
async function answerDatabase(
  c: Context<ServerEnv>,
  release: Release,
  read: NonNullable<AppOptions['readReleaseDatabase']>,
): Promise<Written> {
  const { questions, build = API_VERSION } = c.var.options;
  const { suppressions } = await questions.registration(release.id);
  const etag = await toTag(JSON.stringify([build, release.digest, release.status, suppressions, DATABASE]));
  const settled = release.status === 'published' && suppressions.length === 0;
  const headers = {
    ETag: etag,
    'Cache-Control': settled ? 'public, max-age=31536000, immutable' : 'no-cache',
    Release: release.id,
  };
  const ifNoneMatch = c.req.header('If-None-Match');
  if (findTag(ifNoneMatch, [etag]) !== null || ifNoneMatch?.trim() === '*')
    return written(c.body(null, 304, headers));
  const stream = await read(release.id);
  if (stream === null) throw unknownFile(c, release, DATABASE);
  const whole = {
    'Content-Type': 'application/vnd.sqlite3',
    'Content-Disposition': `attachment; filename="pazabierta-${release.id}.sqlite"`,
    ...headers,
  };
  return written(c.body(stream, 200, whole));
}

/** The file of that name, or the manifest itself, which does not list itself: its digest stands for the release. */
function findFile(
  c: Context<ServerEnv>,
  release: Release,
  name: string,
): { readonly mediaType: string; readonly sha256: string; readonly bytes: number } {
  if (name === MANIFEST) return { mediaType: 'application/json', sha256: release.digest, bytes: 0 };
  const file = release.files.find((each) => each.name === name);
  if (file === undefined) throw unknownFile(c, release, name);
  return file;
}

/** Whether a file holds something that may no longer be shown. What a release changed shows what the one before it had, too. */
function isHidden(
  name: string,
  own: Registration['suppressions'],
  earlier: Registration['suppressions'],
): boolean {
  if (name === 'changes.json') return own.length > 0 || earlier.length > 0;
  return own.some(({ collection }) => name === `${collection}.json` || name === `${collection}.csv`);
}

function unknownFile(c: Context<ServerEnv>, release: Release, name: string): RequestProblem {
  const names = [
    MANIFEST,
    ...release.files.map((file) => file.name),
    ...(c.var.options.readReleaseDatabase === undefined ? [] : [DATABASE]),
  ];
  const near = nearest(name, names);
  const message = {
    es: `La edición ${release.id} no tiene el archivo «${shown(name)}»; tiene ${names.join(', ')}`,
    en: `Release ${release.id} has no file "${shown(name)}"; it has ${names.join(', ')}`,
  };
  return new RequestProblem('not-found', message, [
    { parameter: 'name', value: name, nearest: near, message },
  ]);
}

/** The file was altered after it was loaded, or a draft was rebuilt while its earlier state still answers. */
function damaged(release: Release, name: string): RequestProblem {
  return new RequestProblem('unavailable', {
    es: `«${name}» de la edición ${release.id} no es ahora el que describe su manifiesto`,
    en: `"${name}" of release ${release.id} is not now the one that its manifest describes`,
  });
}

function hidden(release: Release, name: string): RequestProblem {
  return new RequestProblem('gone', {
    es: `«${name}» de la edición ${release.id} ya no se entrega, porque trae algo que no se puede mostrar; vea /v1/releases/${release.id}/status`,
    en: `"${name}" of release ${release.id} is no longer handed out, because it holds something that may not be shown; see /v1/releases/${release.id}/status`,
  });
}
