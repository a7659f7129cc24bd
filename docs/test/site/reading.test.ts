import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MISSING } from '../../../apps/api/test/open-browser.ts';
import { type OpenedSite, openSite } from './open-site.ts';

/** What reaches past the right edge of a telephone, unless it stands in a frame that scrolls. */
const STICKING_OUT = `[...document.querySelectorAll('body *')]
  .filter((part) => part.getBoundingClientRect().right > innerWidth + 1 && !part.closest('.wide, pre, .col-sidebar'))
  .map((part) => part.outerHTML.slice(0, 300))`;

/** The tables that are wider than the paper. */
const TABLES_CUT_OFF = `[...document.querySelectorAll('table')]
  .filter((table) => table.getBoundingClientRect().right > innerWidth)
  .map((table) => table.textContent.slice(0, 100))`;

describe.skipIf(MISSING !== '')(`the site in a browser${MISSING}`, () => {
  let site: OpenedSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  interface Opened {
    readonly page: Page;
    /** What the page asked of hosts other than the one that hands it out. */
    readonly abroad: string[];
    /** What the browser complained of: errors of scripts, and whatever a policy forbade. */
    readonly complaints: string[];
  }

  async function open(name: string, width = 1280): Promise<Opened> {
    const context = await site.browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    const [abroad, complaints]: [string[], string[]] = [[], []];
    page.on('request', (request) => {
      if (!request.url().startsWith(site.root) && !request.url().startsWith('data:'))
        abroad.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${site.url}${name}`);
    await page.locator('#tsd-nav-container > li > *').first().waitFor({ state: 'attached' });
    return { page, abroad, complaints };
  }

  /** The addresses that a search finds, below the first page. */
  async function search(page: Page, words: string): Promise<string[]> {
    if (!(await page.locator('#tsd-search-input').isVisible()))
      await page.locator('#tsd-search-trigger').click();
    await page.locator('#tsd-search-input').fill(words);
    // The search waits for the end of typing before it begins.
    await page.waitForTimeout(500);
    await page.locator('#tsd-search-results a').first().waitFor();
    const links = await page
      .locator('#tsd-search-results a')
      .evaluateAll((found) => found.map((a) => (a as unknown as { href: string }).href));
    return links.map((link) => link.replace(site.url, ''));
  }

  test.each(['', 'es/codebook/mucpaz.networks.html', 'functions/_pazabierta_schema.quantity.bounds.html'])(
    '/documentation/%s asks nothing of another host, and nothing in it is forbidden or fails',
    async (name) => {
      const { page, abroad, complaints } = await open(name);
      expect({ abroad, complaints }).toEqual({ abroad: [], complaints: [] });
      await page.context().close();
    },
  );

  test('a Spanish page is Spanish around its text too, and leads to the same page in English and back', async () => {
    const { page } = await open('es/codebook/mucpaz.networks.html');
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    expect(await page.locator('.page-menu').textContent()).toMatch(/Ajustes.*En esta página/s);
    await page.locator('.other-language').click();
    await page.waitForURL(`${site.url}en/codebook/mucpaz.networks.html`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('.page-menu').textContent()).toMatch(/Settings.*On This Page/s);
    expect(await page.locator('.other-language').textContent()).toBe('Español');
    await page.context().close();
  });

  test('the search finds words with and without their accents, in the middle of a text too', async () => {
    const { page } = await open('es/index.html');
    const found = await search(page, 'definicion');
    expect(await search(page, 'definición')).toEqual(found);
    expect(await search(page, 'Redes constituidas')).toContain('es/codebook/mucpaz.networks.html');
    expect(await search(page, 'quotient')).toContain('functions/_pazabierta_schema.quantity.quotient.html');
    await page.context().close();
  });

  test.each([
    '',
    'es/index.html',
    'en/codebook/mucpaz.networks.html',
    'es/rest/catalogue.html',
    'en/guides/methodology.html',
  ])('/documentation/%s fits a telephone: only a table or a program scrolls sideways', async (name) => {
    const { page } = await open(name, 390);
    expect(await page.evaluate(STICKING_OUT)).toEqual([]);
    expect(await page.evaluate('scrollTo(1000, 0), scrollX')).toBe(0);
    await page.context().close();
  });

  test('a page prints as its text: no menus, and no table cut off', async () => {
    const { page } = await open('es/codebook/mucpaz.networks.html');
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.col-sidebar', '.tsd-page-toolbar', '.other-language'])
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(true);
    // A4 at 96 points an inch, without its margins.
    await page.setViewportSize({ width: 718, height: 1000 });
    expect(await page.evaluate(TABLES_CUT_OFF)).toEqual([]);
    expect(await page.evaluate("getComputedStyle(document.querySelector('.wide')).overflowX")).toBe(
      'visible',
    );
    await page.context().close();
  });

  test('the examples of a site that the app hands out ask that app', async () => {
    const { page } = await open('es/codebook/mucpaz.networks.html');
    const text = (await page.locator('pre').allTextContents()).join('\n');
    expect(text).toContain(`${site.root}/v1/observations.csv?indicator=mucpaz.networks`);
    expect(text).not.toContain('127.0.0.1:8787');
    const link = await page.locator('a', { hasText: /^CSV$/ }).first().getAttribute('href');
    expect(link).toContain(`${site.root}/v1/observations.csv`);
    await page.context().close();
  });

  test('a title of the tree opens its list, and the link to its own page comes first in it', async () => {
    const { page } = await open('es/codebook/mucpaz.networks.html');
    const codebook = page
      .locator('#tsd-nav-container details', {
        has: page.locator('summary', { hasText: 'Libro de códigos' }),
      })
      .last();
    const first = codebook.locator('ul > li > a').first();
    expect(await first.getAttribute('href')).toContain('/es/codebook/index.html');
    expect(await page.locator('#tsd-nav-container summary a').count()).toBe(0);
    expect(await page.locator('#tsd-nav-container a.current').textContent()).toContain('Redes constituidas');
    await page.context().close();
  });
});
