import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { root } from './run.mjs';

const { npm_lifecycle_event: startedByNpm } = process.env;
const watch = startedByNpm === undefined ? undefined : stopWithParent();
await install();
await build();
// The server runs in this very process, so that signals and the exit code are its own.
await import(pathToFileURL(join(root, 'apps', 'api', 'dist', 'main.js')).href);
// From here on a first signal means that the server is stopping, and a second one would cut its last answers short.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => clearInterval(watch));

/** npm hands SIGTERM to the shell between it and this process, which dies without passing it on: a parent that has gone means stop. */
function stopWithParent() {
  const { ppid } = process;
  const watch = setInterval(() => {
    if (process.ppid === ppid) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 100);
  return watch.unref();
}
