import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { expectListed } from './expect-listed.mjs';
import { expectSuccess } from './expect-success.mjs';
import { startServer } from './start-server.mjs';

/**
 * Uses the packages in Workers, and runs the example of a Worker.
 *
 * @param {string} workerd its program
 * @param {import('./runtimes.mjs').Place} place
 */
export async function inWorkerd(workerd, { project, baseUrl }) {
  for (const file of ['in-worker.mjs', 'worker.mjs']) await bundle(project, file);
  const exercising = await serve('exercise');
  try {
    const answer = await fetch(`${exercising.url}/?api=${encodeURIComponent(baseUrl)}`);
    expectSuccess(await answer.json(), 9);
  } finally {
    await exercising.stop();
  }

  const example = await serve('example');
  try {
    await expectListed(example.url);
  } finally {
    await example.stop();
  }

  /** @param {string} name */
  function serve(name) {
    const config = join(project, 'workerd.capnp');
    return startServer(
      workerd,
      (port) => ['serve', config, name, `--socket-addr=http=127.0.0.1:${port}`],
      project,
    );
  }
}
