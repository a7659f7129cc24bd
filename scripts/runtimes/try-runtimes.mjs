import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installProject } from './install-project.mjs';
import { RUNTIMES } from './runtimes.mjs';
import { startServer } from './start-server.mjs';
import { Unavailable } from './unavailable.mjs';

/**
 * Installs the packed packages in an empty project and uses them in each of the runtimes, one after another.
 *
 * @param {readonly string[]} names of the runtimes
 * @param {(line: string) => void} [tell] is given the table of results line by line
 * @returns {Promise<{ passed: number, failed: number, skipped: string[], output: string }>}
 */
export async function tryRuntimes(names, tell = () => {}) {
  const folder = mkdtempSync(join(tmpdir(), 'pazabierta-runtimes-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // Whoever interrupts a command ends the process before "finally" is reached.
  process.once('exit', remove);
  const counts = { passed: 0, failed: 0, skipped: /** @type {string[]} */ ([]), output: '' };
  try {
    const project = await installProject(folder);
    const server = await startServer(process.execPath, () => ['server.mjs'], project);
    try {
      tell(`${'runtime'.padEnd(18)} ${'version'.padEnd(16)} ${'result'.padEnd(8)} seconds`);
      for (const name of names) {
        const began = performance.now();
        const { version, result, reason } = await tryOne(name, {
          folder,
          project,
          baseUrl: `${server.url}/datos`,
        });
        const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(7);
        tell(`${name.padEnd(18)} ${version.padEnd(16)} ${result.padEnd(8)} ${seconds}`);
        if (reason !== '') tell(`  ${reason.trimEnd().replaceAll('\n', '\n  ')}`);
        if (result === 'skipped') counts.skipped.push(`${name}: ${reason}`);
        else counts[result] += 1;
        if (result === 'failed') counts.output += `${name}: ${reason}\n`;
      }
    } finally {
      await server.stop();
    }
  } catch (error) {
    counts.failed += 1;
    counts.output += reasonOf(error);
    tell(reasonOf(error));
  } finally {
    process.off('exit', remove);
    remove();
  }
  return counts;
}

/**
 * @param {string} name
 * @param {import('./runtimes.mjs').Place} place
 * @returns {Promise<{ version: string, result: 'passed' | 'failed' | 'skipped', reason: string }>}
 */
async function tryOne(name, place) {
  try {
    return { version: (await RUNTIMES[name]?.(place)) ?? '-', result: 'passed', reason: '' };
  } catch (error) {
    const result = error instanceof Unavailable ? 'skipped' : 'failed';
    return { version: '-', result, reason: reasonOf(error) };
  }
}

/** @param {unknown} error */
function reasonOf(error) {
  return error instanceof Error ? error.message : String(error);
}
