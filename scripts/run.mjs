import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, with no slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

const { PATH = '' } = process.env;

/** A command sees the project's own tools first; none of them reports on its use or looks for a newer version of itself. */
const environment = {
  ...process.env,
  PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${PATH}`,
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  NO_COLOR: '1',
};

/**
 * Runs a command quietly and keeps what it prints. Never rejects: a command that is not there ends with code 127.
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {Record<string, string>} [settings] environment variables for this command alone
 * @param {string} [folder] where it is run, if not in the project's folder
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, parameters, settings = {}, folder = root) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd: folder,
      env: { ...environment, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
      // The tools are .cmd files on Windows, which only a shell can start.
      shell: process.platform === 'win32',
    });
    /** @param {NodeJS.Signals} signal */
    const stop = (signal) => {
      child.kill(signal);
      process.exit(signal === 'SIGINT' ? 130 : 143);
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    let output = '';
    /** @param {{ code: number, output: string }} ended */
    const end = (ended) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve(ended);
    };
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('error', (error) => end({ code: 127, output: `${error.message}\n` }));
    child.once('close', (code) => end({ code: code ?? 1, output }));
  });
}
