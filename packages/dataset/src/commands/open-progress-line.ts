import type { ProgressLine } from './progress-line.ts';

/** How often a line is replaced in a terminal, and how often one is printed where nobody watches, in milliseconds. */
const REPLACED = 200;
const PRINTED = 5000;

/** The progress line of this process, beside what it prints: on standard error. */
export function openProgressLine(): ProgressLine {
  const { stderr } = process;
  let last = performance.now() - REPLACED;
  return {
    show(text) {
      const now = performance.now();
      if (now - last < (stderr.isTTY ? REPLACED : PRINTED)) return;
      last = now;
      stderr.write(stderr.isTTY ? `\r\x1b[2K${text().slice(0, stderr.columns - 1)}` : `${text()}\n`);
    },
    clear() {
      if (stderr.isTTY) stderr.write('\r\x1b[2K');
    },
  };
}
