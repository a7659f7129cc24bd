import type { Source } from '@pazabierta/schema';
import type { Context } from 'hono';
import type { ServerEnv } from './server-env.ts';

/** The sources of a release that some figures cite, in the order of their ids. */
export async function pickSources(
  c: Context<ServerEnv>,
  release: string,
  ids: Iterable<string>,
): Promise<Source[]> {
  const sources = await c.var.sourcesOf(release);
  return [...new Set(ids)].sort().flatMap((id) => sources.get(id) ?? []);
}
