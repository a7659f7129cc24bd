import { createInterface } from 'node:readline/promises';
import type { Terminal } from './terminal.ts';

/** The terminal in which this process runs. */
export function openTerminal(): Terminal {
  return {
    print: (line) => console.log(line),
    ask: process.stdin.isTTY ? askOnce : null,
  };
}

async function askOnce(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const left = new AbortController();
  // Without this a question that is left by Ctrl+C or Ctrl+D would never be answered.
  terminal.once('SIGINT', () => left.abort()).once('close', () => left.abort());
  try {
    return (await terminal.question(question, { signal: left.signal })).trim();
  } catch (error) {
    if (left.signal.aborted) return '';
    throw error;
  } finally {
    terminal.close();
  }
}
