import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { serveFolder } from './serve-folder.mjs';
import { Unavailable } from './unavailable.mjs';

const CHROMIUM = '/usr/bin/chromium';

/**
 * Opens a page of the project in a real browser, and holds that it complains of nothing.
 *
 * @template T
 * @param {import('./runtimes.mjs').Place} place
 * @param {string} path of the page
 * @param {(page: import('playwright-core').Page) => Promise<T>} read what is to be known of the page
 * @returns {Promise<{ version: string, result: T }>}
 */
export async function inChromium({ project, baseUrl }, path, read) {
  if (!existsSync(CHROMIUM)) throw new Unavailable(`There is no ${CHROMIUM}`);
  const site = await serveFolder(project);
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const page = await browser.newPage();
    /** @type {string[]} */
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${site.url}/${path}?api=${encodeURIComponent(baseUrl)}`);
    const result = await read(page).catch((error) => {
      throw new Error([...complaints, error.message].join('\n'));
    });
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
    return { version: browser.version(), result };
  } finally {
    await browser.close();
    site.stop();
  }
}
