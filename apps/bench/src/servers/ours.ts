import { listen } from '@pazabierta/api/listen';
import { openApp } from '@pazabierta/api/open-app';

/** The API over a database file, as it is served: `ours.ts <file> <port>`. */
const [file = '', port] = process.argv.slice(2);
const { fetch } = await openApp({ file });
await listen({ fetch, host: '127.0.0.1', port: Number(port) });
