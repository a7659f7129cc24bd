import { readdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MISSING, type OpenedSite, openSite, SITE } from './open-site.ts';

/** Every page of the site. */
const all = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
const [module = '', ofClass = '', interfaceOf = ''] = ['modules', 'classes', 'interfaces'].map(
  (kind) => all.find((name) => name.startsWith(`${kind}/`)) ?? '',
);

/** One page of each kind; every page with `SITE_PAGES=all`, which takes half an hour. */
const pages =
  process.env['SITE_PAGES'] === 'all'
    ? all.sort()
    : [
        'index.html',
        'modules.html',
        'hierarchy.html',
        'architecture.html',
        'es/index.html',
        'en/index.html',
        'es/guides/disagreement.html',
        'en/guides/methodology.html',
        'es/codebook/index.html',
        'en/codebook/mucpaz.html',
        'es/codebook/mucpaz.networks.html',
        'en/codebook/errata.html',
        'en/rest/index.html',
        'es/rest/mucpaz.html',
        'functions/_pazabierta_schema.quantity.bounds.html',
        'types/_pazabierta_schema.quantity.Qualifier.html',
        'variables/_pazabierta_schema.quantity.QUALIFIERS.html',
        module,
        ofClass,
        interfaceOf,
      ];

describe.skipIf(MISSING !== '')(`axe finds nothing${MISSING}`, () => {
  let site: OpenedSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  async function findFaults(name: string, colorScheme: 'light' | 'dark', width: number): Promise<string[]> {
    const context = await site.browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${site.url}${name}`);
    await page.locator('#tsd-nav-container > li > *').first().waitFor({ state: 'attached' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    await context.close();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${target} ${html.slice(0, 200)}`),
    );
  }

  test.each(pages)('%s', async (name) => {
    expect(await findFaults(name, 'light', 1280)).toEqual([]);
    expect(await findFaults(name, 'dark', 390)).toEqual([]);
  });
});
