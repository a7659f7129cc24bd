import { monitorEventLoopDelay } from 'node:perf_hooks';
import { listen } from '../../src/listen.ts';
import { openApp } from '../../src/open-app.ts';
import type { Health } from './health.ts';

/** The server that is tried, over the database file of its argument. It says where it listens, and then how it is, whenever it is asked. */
const [file = ''] = process.argv.slice(2);
const app = await openApp({ file });
const { url } = await listen({ ...app, host: '127.0.0.1', port: 0 });

const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
let mostRss = 0;
setInterval(() => {
  mostRss = Math.max(mostRss, process.memoryUsage.rss());
}, 100);
process.on('message', () => {
  const health: Health = {
    rss: process.memoryUsage.rss(),
    mostRss,
    loopDelayMs: { p99: delay.percentile(99) / 1e6, most: delay.max / 1e6 },
  };
  delay.reset();
  mostRss = 0;
  process.send?.(health);
});
process.send?.(url);
