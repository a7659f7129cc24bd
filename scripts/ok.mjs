import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkApp } from './check-app.mjs';
import { checkPackage } from './check-package.mjs';
import { root, run } from './run.mjs';
import { runTests } from './run-tests.mjs';
import { tryRuntimes } from './runtimes/try-runtimes.mjs';

/** @typedef {{ passed: number, failed: number, skipped: string[], output: string }} Result */

/** @typedef {[name: string, run: () => Promise<Result>]} Step */

/**
 * The one gate: parts one after another, each of chains of steps that run side by side, since most steps keep one core busy. The tests have
 * every core for themselves.
 *
 * @type {Step[][][]}
 */
const parts = [
  [
    [
      ['format and lint', single('biome', 'ci', '--colors=off', '--error-on-warnings', '.')],
      ['types', single('pnpm', '--silent', 'run', 'types')],
    ],
    [
      ['data', single('pnpm', '--silent', 'run', 'data:check')],
      ['releases current', single('pnpm', '--silent', 'run', 'data:build', '--check')],
      ['modules current', single('pnpm', '--silent', 'run', 'data:modules', '--check')],
      ['report current', single('pnpm', '--silent', 'run', 'data:report', '--check')],
      ['contract current', single('pnpm', '--silent', 'run', 'contract', '--check')],
      ['contract unbroken', single('pnpm', '--silent', 'run', 'contract:diff')],
      ['contract types', single('pnpm', '--silent', 'run', 'contract:types', '--check')],
    ],
  ],
  [[['tests', () => runTests()]]],
  [
    [
      ['build', single('turbo', 'run', 'build', '--continue', '--output-logs=errors-only')],
      ['app as built', async () => one(await checkApp())],
      ...publicPackages().map(
        (folder) => /** @type {Step} */ ([folder, async () => one(await checkPackage(folder))]),
      ),
      ['runtimes', () => tryRuntimes(['node', 'chromium', 'chromium-esbuild', 'sizes'])],
    ],
    [
      ['docs', single('pnpm', '--silent', 'run', 'docs')],
      ['site', () => runTests('--config', 'docs/vitest.config.ts')],
    ],
  ],
];

const { CI, NO_COLOR } = process.env;
const coloured = process.stdout.isTTY && !CI && !NO_COLOR;
const [green, red, plain] = coloured ? ['\u001b[32m', '\u001b[31m', '\u001b[0m'] : ['', '', ''];

const total = { passed: 0, failed: 0, skipped: /** @type {string[]} */ ([]) };
for (const chains of parts) await Promise.all(chains.map(runChain));

if (total.skipped.length > 0)
  console.log(`\nSkipped:\n${total.skipped.map((name) => `  ${name}`).join('\n')}`);
console.log(`\n${summary(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;

/**
 * Runs steps one after another, and prints of each how it went.
 *
 * @param {Step[]} chain
 */
async function runChain(chain) {
  for (const [name, runStep] of chain) {
    const began = performance.now();
    const { passed, failed, skipped, output } = await runStep();
    const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
    const verdict = failed === 0 ? `${green}ok    ${plain}` : `${red}failed${plain}`;
    const counts = passed + failed + skipped.length === 1 ? '' : `  ${summary({ passed, failed, skipped })}`;
    console.log(`${name.padEnd(20)} ${verdict} ${seconds} s${counts}`);
    if (failed > 0) console.log(`\n${output.trimEnd()}\n`);
    total.passed += passed;
    total.failed += failed;
    total.skipped.push(...skipped);
  }
}

/**
 * A step that is one command and counts one.
 *
 * @param {string} command
 * @param {...string} parameters
 */
function single(command, ...parameters) {
  return async () => one(await run(command, parameters));
}

/**
 * @param {{ code: number, output: string }} ended
 * @returns {Result}
 */
function one({ code, output }) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [], output };
}

/** @param {{ passed: number, failed: number, skipped: string[] }} counts */
function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;
}

/** The folders of the packages that are published. */
function publicPackages() {
  return readdirSync(join(root, 'packages'))
    .sort()
    .map((name) => `packages/${name}`)
    .filter(
      (folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).private !== true,
    );
}
