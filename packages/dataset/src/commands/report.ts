import { runCommand } from './run-command.ts';
import { runReport } from './run-report.ts';

await runCommand(runReport);
