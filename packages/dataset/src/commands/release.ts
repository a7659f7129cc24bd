import { openTerminal } from './open-terminal.ts';
import { runCommand } from './run-command.ts';
import { runRelease } from './run-release.ts';

/** The day it is where the editor is: releases are dated by it. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

await runCommand((args, folder) => runRelease(args, folder, openTerminal(), today()));
