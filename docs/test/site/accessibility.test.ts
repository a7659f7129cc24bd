import { readdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MISSING } from '../../../apps/api/test/open-browser.ts';
import { type OpenedSite, openSite, SITE } from './open-site.ts';

/** Every page of the site. */
const all = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));

/** A page of each kind; with `SITE_PAGES=all` every page, which takes an hour. */
const pages =
  process.env['SITE_PAGES'] === 'all'
    ? all.sort()
    : [
        'index.html',
        'modules.html',
        'es/index.html',
        'en/guides/methodology.html',
        'es/codebook/mucpaz.investment.html',
        'en/codebook/proigualdad.html',
        'es/rest/mucpaz.html',
        'modules/_pazabierta_schema.quantity.html',
        'functions/_pazabierta_schema.quantity.bounds.html',
        'types/_pazabierta_schema.quantity.Qualifier.html',
        'variables/_pazabierta_schema.quantity.QUALIFIERS.html',
        'classes/_pazabierta_sdk.index.ProblemError.html',
        'interfaces/_pazabierta_sdk.index.ListOptions.html',
      ];

/** How the pages are read, in turn: on a desk by day, on a telephone by night. */
const READINGS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 390 },
] as const;

describe.skipIf(MISSING !== '')(`axe finds nothing${MISSING}`, () => {
  let site: OpenedSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  test.each(pages.map((name, index) => [name, READINGS[index % READINGS.length] ?? READINGS[0]] as const))(
    '%s, %o',
    async (name, { colorScheme, width }) => {
      const context = await site.browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      await page.goto(`${site.url}${name}`);
      await page.locator('#tsd-nav-container > li > *').first().waitFor({ state: 'attached' });
      const { violations } = await new AxeBuilder({ page }).analyze();
      await context.close();
      const faults = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, html }) => `${id}: ${target} ${html.slice(0, 200)}`),
      );
      expect(faults).toEqual([]);
    },
  );
});
