import type { Context } from 'hono';
import { isCompressible } from './compress-answers.ts';
import { findTag, toKnownTags, toTag } from './entity-tag.ts';
import type { ServerEnv } from './server-env.ts';

/** Answers with what follows from the program and from no data: a page, the contract, a file of the reference page. Its tag is of its bytes. */
export async function answerFixed(
  c: Context<ServerEnv>,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const tag = await toTag(body);
  const vary = [
    ...(headers['Vary'] === undefined ? [] : [headers['Vary']]),
    ...(c.var.options.compress !== undefined && isCompressible(headers['Content-Type'] ?? '')
      ? ['Accept-Encoding']
      : []),
  ];
  const caching = {
    'Cache-Control': 'public, max-age=60',
    ETag: tag,
    ...(vary.length > 0 && { Vary: vary.join(', ') }),
  };
  const ifNoneMatch = c.req.header('If-None-Match');
  const known = findTag(ifNoneMatch, toKnownTags(tag, c.req.header('Accept-Encoding')));
  return known !== null || ifNoneMatch?.trim() === '*'
    ? c.body(null, 304, { ...caching, ETag: known ?? tag })
    : c.body(body, 200, { ...headers, ...caching });
}
