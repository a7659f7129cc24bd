import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './run.mjs';

/** How long the app may take from its start to its first answer. */
const LIMIT_MS = 60_000;

/**
 * Starts the app as it was built, in an empty folder of data, asks it a table, and stops it: what a bundle lacks shows only when it runs.
 *
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function checkApp() {
  const data = await mkdtemp(join(tmpdir(), 'pazabierta-app-'));
  const app = spawn(process.execPath, [join(root, 'apps', 'api', 'dist', 'main.js')], {
    env: { DATA_DIR: data, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(app, 'close');
  let output = '';
  try {
    const address = await new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('It did not answer in time')), LIMIT_MS).unref();
      ended.then(() => reject(new Error('It ended before it answered')));
      for (const stream of [app.stdout, app.stderr]) {
        stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
          output += text;
          const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output);
          if (found !== null) resolve(found[0]);
        });
      }
    });
    const table = await fetch(`${address}/v1/mucpaz/investments.csv`);
    const text = await table.text();
    if (table.status !== 200 || !text.includes('123000000'))
      throw new Error(`It answered ${table.status}: ${text}`);
    app.kill('SIGTERM');
    const [code] = await ended;
    if (code !== 0) throw new Error(`It ended with ${code}`);
    return { code: 0, output };
  } catch (error) {
    return { code: 1, output: `${output}${error instanceof Error ? error.message : error}\n` };
  } finally {
    app.kill('SIGKILL');
    await ended;
    await rm(data, { recursive: true, force: true });
  }
}
