import { runRelease } from '../src/commands/run-release.ts';

/** Publishes a release of a dataset folder as `pnpm data:release` does, so that a test can start it as a process of its own and kill it. */
const [folder = '', id = ''] = process.argv.slice(2);
const print = (line: string) => void process.stdout.write(`${line}\n`);
await runRelease(['--yes', id], folder, { print, ask: null }, '2026-11-24');
