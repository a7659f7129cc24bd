import { everything, listItems, toUsualRelease } from '@pazabierta/query';
import { type Context, Hono } from 'hono';
import { writeLlms } from '../pages/llms.ts';
import type { AppOptions, ServerEnv } from '../server-env.ts';
import { listDoors } from './entry.ts';

/** The addresses where machines look for what there is, as RFC 9727 and custom have them. */
export const DISCOVERY_PATHS = ['/.well-known/api-catalog', '/llms.txt', '/robots.txt', '/sitemap.xml'];

/** The profile by which RFC 9727 knows an answer as its own. */
const CATALOG = 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"';

/** What tells machines where everything stands; it stands outside the contract, as pages do. */
export const discoveryPages = new Hono<ServerEnv>()
  .get('/.well-known/api-catalog', async (c) => {
    const { root } = c.var;
    const own = `${root}/.well-known/api-catalog`;
    const linkset = [
      { anchor: own, item: [{ href: `${root}/v1`, title: 'Paz Abierta' }] },
      {
        anchor: `${root}/v1`,
        'service-desc': [{ href: `${root}/openapi.json`, type: 'application/json' }],
        'service-doc': [
          ...listPages(c.var.options).map((path) => ({ href: `${root}${path}`, type: 'text/html' })),
          { href: `${root}/llms.txt`, type: 'text/plain' },
        ],
        'service-meta': (await listDatasets(c)).map((id) => ({
          href: `${root}/v1/datasets/${id}/metadata?format=dcat`,
          type: 'application/ld+json',
        })),
        status: [{ href: `${root}/ready`, type: 'application/json' }],
      },
    ];
    return c.body(`${JSON.stringify({ linkset }, null, 2)}\n`, 200, {
      'Content-Type': CATALOG,
      // RFC 9727 wants it of HEAD, which answers as GET does.
      Link: `<${own}>; rel="api-catalog"`,
    });
  })
  .get('/llms.txt', async (c) => {
    const release = await findNewest(c);
    return c.body(writeLlms(listDoors(c.var.options), release, c.var.root), 200, {
      'Content-Type': 'text/markdown; charset=utf-8',
      'Content-Language': 'es, en',
    });
  })
  .get('/robots.txt', (c) => c.text(`User-agent: *\nAllow: /\n\nSitemap: ${c.var.root}/sitemap.xml\n`))
  .get('/sitemap.xml', async (c) => {
    const releases = (await c.var.options.questions.releases()).filter(
      ({ status }) => status === 'published',
    );
    const paths = [
      '/v1',
      ...listPages(c.var.options),
      '/llms.txt',
      ...(await listDatasets(c)).flatMap((id) => [`/v1/datasets/${id}`, `/v1/datasets/${id}/metadata`]),
      ...releases.flatMap(({ id }) => [`/v1/releases/${id}`, `/v1/releases/${id}/changes.md`]),
    ];
    const lines = paths.map((path) => `  <url><loc>${c.var.root}${path}</loc></url>`);
    const open = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';
    const text = ['<?xml version="1.0" encoding="utf-8"?>', open, ...lines, '</urlset>', ''].join('\n');
    return c.body(text, 200, { 'Content-Type': 'application/xml; charset=utf-8' });
  });

/** The pages that were handed in. */
function listPages({ readAsset, readDocument }: AppOptions): string[] {
  return [
    ...(readDocument === undefined ? [] : ['/documentation/']),
    ...(readAsset === undefined ? [] : ['/docs']),
  ];
}

async function findNewest(c: Context<ServerEnv>): Promise<string> {
  return toUsualRelease(await c.var.options.questions.releases()).id;
}

async function listDatasets(c: Context<ServerEnv>): Promise<string[]> {
  const datasets = await listItems(c.var.options.questions, everything('datasets', await findNewest(c)));
  return datasets.map(({ id }) => id);
}
