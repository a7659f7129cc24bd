import { expectSuccess } from './expect-success.mjs';
import { must } from './must.mjs';

/**
 * Uses the packages in a runtime that has files and processes.
 *
 * @param {string} program of the runtime
 * @param {readonly string[]} parameters that come before the script
 * @param {import('./runtimes.mjs').Place} place
 */
export async function inProcess(program, parameters, { project, baseUrl }) {
  const output = await must(program, [...parameters, 'in-process.mjs', baseUrl], project);
  // A runtime may print a warning before the result.
  expectSuccess(JSON.parse(output.split('\n').at(-1) ?? ''), 10);
}
