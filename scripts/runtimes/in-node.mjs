import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../run.mjs';
import { expectListed } from './expect-listed.mjs';
import { inProcess } from './in-process.mjs';
import { must } from './must.mjs';
import { startServer } from './start-server.mjs';

/**
 * Uses the packages in one Node, and runs in it the examples that are for Node.
 *
 * @param {string} node its program
 * @param {import('./runtimes.mjs').Place} place
 */
export async function inNode(node, place) {
  await inProcess(node, [], place);
  await checkNewsroom(node, place.project);
  for (const example of ['server.mjs', 'server-over-libsql.mjs']) {
    const server = await startServer(node, () => [example], place.project);
    try {
      await expectListed(server.url);
    } finally {
      await server.stop();
    }
  }
}

/**
 * The script of the newsroom ends with 0 for its own figures, and with 1 where one of them is misquoted.
 *
 * @param {string} node
 * @param {string} project
 */
async function checkNewsroom(node, project) {
  await must(node, ['check-quoted-figures.mjs'], project);
  const id = 'mucpaz.networks.fortaseg.gasman-2021';
  writeFileSync(join(project, 'misquoted.json'), JSON.stringify([{ id, release: '2026.1', value: 216 }]));
  const { code, output } = await run(node, ['check-quoted-figures.mjs', 'misquoted.json'], {}, project);
  if (code !== 1 || !output.includes(id))
    throw new Error(`The newsroom was not told that it misquoted: code ${code}\n${output}`);
}
