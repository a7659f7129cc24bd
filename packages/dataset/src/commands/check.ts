import { runCheck } from './run-check.ts';
import { runCommand } from './run-command.ts';

await runCommand(runCheck);
