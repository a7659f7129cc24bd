import { openProgressLine } from './open-progress-line.ts';
import { runCommand } from './run-command.ts';
import { runImport } from './run-import.ts';

const left = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => left.abort());

await runCommand((args, folder) => runImport(args, folder, openProgressLine(), left.signal));
