import { readdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MISSING, type OpenedSite, openSite, SITE } from './open-site.ts';

/** One page of each kind that TypeDoc writes, and every page that is prose; all of them with `SITE_PAGES=all`. */
const pages = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html') && !name.startsWith('media/'))
  .sort();
const prose = pages.filter((name) => !/\/codebook\/.+\.|^(?:classes|functions|interfaces|modules|types|variables)\//.test(name));
const samples = ['es/codebook/mucpaz.networks.html', 'en/codebook/mucpaz.investment.html', 'es/codebook/mucpaz.html'];

describe.skipIf(MISSING !== '')(`axe finds nothing${MISSING}`, () => {
  let site: OpenedSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  async function findFaults(name: string, colorScheme: 'light' | 'dark', width: number): Promise<string[]> {
    const context = await site.browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${site.url}/${name}`);
    await page.locator('#tsd-nav-container > li > *').first().waitFor({ state: 'attached' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    await context.close();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target} ${html.slice(0, 200)}`));
  }

  test.each([...prose, ...samples])('%s', async (name) => {
    expect(await findFaults(name, 'light', 1280)).toEqual([]);
    expect(await findFaults(name, 'dark', 390)).toEqual([]);
  });
});
