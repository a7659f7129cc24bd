import { runCommand } from './run-command.ts';
import { runFrozen } from './run-frozen.ts';

await runCommand(runFrozen);
