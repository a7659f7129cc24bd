import { createApp } from '@pazabierta/server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../src/listen.ts';
import { readAsset } from '../src/read-asset.ts';
import { UNASKED_QUESTIONS } from '../src/unasked-questions.ts';
import { MISSING, openBrowser } from './open-browser.ts';

describe.skipIf(MISSING !== '')(`/docs in a browser${MISSING}`, { timeout: 60_000 }, () => {
  let server: Listening;
  let browser: Browser;
  let spanish: Opened;
  beforeAll(async () => {
    const app = createApp({
      questions: UNASKED_QUESTIONS,
      reportUrl: 'https://example.org/report',
      readAsset,
    });
    server = await listen({ fetch: app.fetch, host: '127.0.0.1', port: 0 });
    browser = await openBrowser();
    spanish = await open('/docs');
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  interface Opened {
    readonly page: Page;
    /** Every address that the page asked for. */
    readonly asked: string[];
    /** Every error and warning of its console, and every failure of its scripts. */
    readonly complaints: string[];
  }

  /** Opens a page and waits until it shows an operation. */
  async function open(path: string): Promise<Opened> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(server.url + path);
    await page.getByText('/v1/mucpaz/investments', { exact: true }).waitFor();
    await page.waitForLoadState('networkidle');
    return { page, asked, complaints };
  }

  it.each([
    ['/docs', 'es', 'Paz Abierta: referencia de la interfaz'],
    ['/docs?lang=en', 'en', 'Paz Abierta: API reference'],
  ])('%s is in the language %s, and has nothing to complain of', async (path, language, title) => {
    const { page, complaints } = path === '/docs' ? spanish : await open(path);
    expect(await page.title()).toBe(title);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(complaints).toEqual([]);
  });

  it('asks no other host for anything', () => {
    const origins = spanish.asked.filter((url) => !url.startsWith('data:')).map((url) => new URL(url).origin);
    expect(origins.length).toBeGreaterThanOrEqual(4);
    expect(new Set(origins)).toEqual(new Set([server.url]));
  });

  it('shows every operation of the contract', async () => {
    const { paths } = (await (await fetch(`${server.url}/openapi.json`)).json()) as {
      paths: Record<string, object>;
    };
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`.toLowerCase()),
    );
    const summaries = await spanish.page.locator('.opblock-summary').all();
    const shown = await Promise.all(
      summaries.map(async (summary) => {
        const method = await summary.locator('.opblock-summary-method').textContent();
        const path = await summary.locator('.opblock-summary-path').textContent();
        // Swagger UI puts marks where a long path may break.
        return `${method} ${path?.replaceAll('\u200b', '')}`.toLowerCase();
      }),
    );
    expect(shown.sort()).toEqual(described.sort());
  });

  it('opens an operation with its parameters in both languages, and tries it out', async () => {
    const { page } = spanish;
    await page.locator('#operations-Mucpaz-getMucpazInvestments .opblock-summary-control').click();
    await page.getByText('Edición de los datos; sin ella responde la más nueva').waitFor();
    expect(await page.getByText('Release of the data; without it the newest answers').isVisible()).toBe(true);
    // Tried out as it stands, it asks for the operation alone, and not for every example of a parameter at once.
    const request = page.waitForRequest((each) => each.url().includes('/v1/'));
    await page.locator('.try-out__btn').click();
    await page.locator('.execute').click();
    expect((await request).url()).toBe(`${server.url}/v1/mucpaz/investments`);
  });

  it('fits a telephone', async () => {
    await spanish.page.setViewportSize({ width: 390, height: 900 });
    // The test has no types of the browser's own, so the page is asked in text.
    const excess = await spanish.page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(excess).toBe(0);
  });
});
