import { root, run } from '../run.mjs';

/**
 * Runs a command that has to succeed.
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {string} [folder] where it is run, if not in the project's folder
 * @returns what it printed
 * @throws Error with what it printed where it ends with another code than 0
 */
export async function must(command, parameters, folder = root) {
  const { code, output } = await run(command, parameters, {}, folder);
  if (code !== 0) throw new Error(`${[command, ...parameters].join(' ')} ended with code ${code}\n${output}`);
  return output.trim();
}
