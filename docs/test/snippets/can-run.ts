import { spawnSync } from 'node:child_process';
import type { Language } from './read-snippets.ts';

const ATTEMPTS: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  curl: ['curl', '--version'],
  js: [process.execPath, '--version'],
  python: ['/usr/bin/python3', '-c', 'import pandas'],
  r: ['Rscript', '-e', 'library(jsonlite)'],
};

/** Whether this machine has what runs a language, with the libraries that pages use. */
export function canRun(language: Language): boolean {
  const [program, ...words] = ATTEMPTS[language];
  return spawnSync(program, words, { stdio: 'ignore' }).status === 0;
}
