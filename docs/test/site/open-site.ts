import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { serveFolder } from '../../../scripts/runtimes/serve-folder.mjs';

const CHROMIUM = '/usr/bin/chromium';

/** Where the site was built. */
export const SITE = fileURLToPath(new URL('../../site', import.meta.url));

/** Why no page can be opened here; empty where one can. */
export const MISSING = existsSync(CHROMIUM) ? '' : ': Chromium is missing';

/** The site on 127.0.0.1, as any static host gives it, and a browser to read it. */
export interface OpenedSite {
  readonly url: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

export async function openSite(): Promise<OpenedSite> {
  const { url, stop } = await serveFolder(SITE);
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
  return {
    url,
    browser,
    close: async () => {
      await browser.close();
      stop();
    },
  };
}
