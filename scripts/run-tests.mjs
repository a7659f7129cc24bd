import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';

/**
 * @typedef {object} VitestReport what vitest's JSON reporter writes, as far as it is read here
 * @property {{ name: string, status: string, assertionResults: { status: string, fullName: string }[] }[]} testResults
 */

/**
 * Runs every test, types of tests included, and counts each as one.
 *
 * @param {...string} parameters of vitest, such as another configuration
 */
export async function runTests(...parameters) {
  const folder = mkdtempSync(join(tmpdir(), 'pazabierta-tests-'));
  const file = join(folder, 'report.json');
  try {
    const { code, output } = await run(
      'vitest',
      ['run', ...parameters, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      {
        // A snapshot that is missing is a failure here, never written on the way.
        CI: 'true',
      },
    );
    return { ...countTests(readReport(file), code), output };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {string} file
 * @returns {VitestReport} without any test where vitest broke off before it could write
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { testResults: [] };
  }
}

/**
 * Counts the tests of a report. A file that could not be read through counts as a failure of its own, and so does
 * an exit code that no failed test explains (an error outside any test, or no test at all).
 *
 * @param {VitestReport} report
 * @param {number} code of the vitest process
 * @returns {{ passed: number, failed: number, skipped: string[] }}
 */
export function countTests(report, code) {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failed = tests.filter((test) => test.status === 'failed').length + brokenFiles.length;
  const skipped = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed');
  return {
    passed,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: skipped.map((test) => test.fullName),
  };
}
