import { fileURLToPath } from 'node:url';
import type { Outcome } from './outcome.ts';

/** Runs a command on the dataset folder of this package with the arguments of the process, prints what it says and sets the exit code. */
export async function runCommand(
  command: (args: readonly string[], folder: string) => Promise<Outcome>,
): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Who reads may stop early, as `head` does; what was found stays found.
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    const { lines, code } = await command(
      process.argv.slice(2),
      fileURLToPath(new URL('../../', import.meta.url)),
    );
    for (const line of lines) console.log(line);
    process.exitCode = code;
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
