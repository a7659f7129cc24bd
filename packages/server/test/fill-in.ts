import type { openApp } from './open-app.ts';

/** A figure that every release has. */
export const FIGURE = 'mucpaz.investment.fortaseg.gasman-2021';

/** The address of a route with the id of a thing that exists, the first of its list, and the parameters that it cannot do without. */
export async function fillIn(
  app: Awaited<ReturnType<typeof openApp>>['app'],
  path: string,
  query = '',
): Promise<string> {
  if (path === '/v1/search') return `${path}?q=redes`;
  if (path === '/v1/citations/check') return `${path}?id=${FIGURE}&release=2026.1`;
  if (!path.includes('{id}')) return `${path}?`;
  const list = await app.request(`${path.replace('/feeds', '').replace(/\/\{id\}.*/, '')}?${query}`);
  const { data } = (await list.json()) as { data: { id: string }[] };
  // The first release changed nothing, so the newest stands for all of them.
  const item = path.startsWith('/v1/releases') ? data.at(-1) : data[0];
  return `${path.replace('{id}', item?.id ?? 'none').replace('{name}', 'manifest.json')}?`;
}
