import { runCommand } from './run-command.ts';
import { runVerify } from './run-verify.ts';

await runCommand(runVerify);
