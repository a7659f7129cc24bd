import { runCommand } from './run-command.ts';
import { runModules } from './run-modules.ts';

await runCommand(runModules);
