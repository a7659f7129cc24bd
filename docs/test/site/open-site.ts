import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { listen } from '../../../apps/api/src/listen.ts';
import { createDocumentReader } from '../../../apps/api/src/read-document.ts';
import { openApp } from '../../../packages/server/test/open-app.ts';

const CHROMIUM = '/usr/bin/chromium';

/** Where the site was built. */
export const SITE = fileURLToPath(new URL('../../site/', import.meta.url));

/** Why no page can be opened here; empty where one can. */
export const MISSING = existsSync(CHROMIUM) ? '' : ': Chromium is missing';

/** The site as the app hands it out, beside its data, and a browser to read it. */
export interface OpenedSite {
  /** The address of the app. */
  readonly root: string;
  /** The address of the first page, with a slash at its end. */
  readonly url: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

export async function openSite(): Promise<OpenedSite> {
  const readDocument = createDocumentReader(SITE);
  if (readDocument === undefined) throw new Error(`There is no site in ${SITE}: pnpm run docs builds it`);
  const { app, client } = await openApp({ readDocument });
  const server = await listen({ fetch: app.fetch, host: '127.0.0.1', port: 0 });
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
    root: server.url,
    url: `${server.url}/documentation/`,
    browser,
    close: async () => {
      await browser.close();
      await server.close();
      client.close();
    },
  };
}
