import { runCommand } from './run-command.ts';
import { runDiff } from './run-diff.ts';

await runCommand(runDiff);
