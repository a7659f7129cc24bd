import { createRateLimit } from '@pazabierta/api/create-rate-limit';
import { listen } from '@pazabierta/api/listen';
import { openApp } from '@pazabierta/api/open-app';

/** The API over a database file, as it is served, with a rate limit that counts each request and refuses none: `ours.ts <file> <port>`. */
const [file = '', port] = process.argv.slice(2);
const rateLimit = createRateLimit({ quota: 999_999_999, seconds: 60, addressHeader: null });
const app = await openApp({ file, rateLimit });
await listen({ ...app, host: '127.0.0.1', port: Number(port) });
