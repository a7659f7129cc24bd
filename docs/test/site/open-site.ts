import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { listen } from '../../../apps/api/src/listen.ts';
import { createDocumentReader } from '../../../apps/api/src/read-document.ts';
import { openBrowser } from '../../../apps/api/test/open-browser.ts';
import { openApp } from '../../../packages/server/test/open-app.ts';

/** Where the site was built. */
export const SITE = fileURLToPath(new URL('../../site/', import.meta.url));

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
  const browser = await openBrowser();
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
