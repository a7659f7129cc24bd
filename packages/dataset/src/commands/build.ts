import { runBuild } from './run-build.ts';
import { runCommand } from './run-command.ts';

await runCommand(runBuild);
