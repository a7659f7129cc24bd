import type { Context } from 'hono';
import { findTag, toTag } from './entity-tag.ts';
import type { ServerEnv } from './server-env.ts';

/** Answers with what follows from the program and from no data: a page, the contract, a file of the reference page. Its tag is of its bytes. */
export async function answerFixed(
  c: Context<ServerEnv>,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const tag = await toTag(body);
  const caching = { 'Cache-Control': 'public, max-age=60', ETag: tag };
  const known = findTag(c.req.header('If-None-Match'), tag, c.req.header('Accept-Encoding'));
  const has = known !== null || c.req.header('If-None-Match')?.trim() === '*';
  if (!has) return c.body(body, 200, { ...headers, ...caching });
  const { Vary: vary } = headers;
  return c.body(null, 304, { ...caching, ETag: known ?? tag, ...(vary !== undefined && { Vary: vary }) });
}
