import type { Fetch } from '../src/index.ts';

/** What an app of the server does with a request. */
interface App {
  readonly request: (url: string, init: RequestInit) => Response | Promise<Response>;
}

/** A `fetch` that hands every request to an app in memory, and notes the addresses that were asked. Nothing is mocked: it only calls the app. */
export function askApp(app: App): { readonly fetch: Fetch; readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    fetch: async (url, init) => {
      asked.push(url.slice('http://localhost'.length));
      return app.request(url, init);
    },
  };
}
