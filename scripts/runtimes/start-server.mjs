import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/**
 * Starts a server on a port of 127.0.0.1 that is free, and waits until it answers at `/`.
 *
 * @param {string} command
 * @param {(port: number) => readonly string[]} parameters
 * @param {string} folder
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 * @throws Error with what it printed where it ends, or where it has not answered after a minute
 */
export async function startServer(command, parameters, folder) {
  const port = await freePort();
  const child = spawn(command, parameters(port), {
    cwd: folder,
    env: { ...process.env, PORT: String(port), NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
  const kill = () => child.kill();
  process.once('exit', kill);
  /** @type {Promise<true>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      resolve(true);
    });
    child.once('close', () => resolve(true));
  });
  const stop = async () => {
    process.off('exit', kill);
    kill();
    await ended;
  };

  const url = `http://127.0.0.1:${port}`;
  const until = performance.now() + 60_000;
  while (performance.now() < until) {
    if (await answers(url)) return { url, stop };
    if (await Promise.race([ended, setTimeout(100, false)])) break;
  }
  await stop();
  throw new Error(`${command} ${parameters(port).join(' ')} does not answer\n${output}`);
}

/** @param {string} url */
async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** @returns {Promise<number>} a port that nobody listens on */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
