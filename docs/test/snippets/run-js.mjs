/* Imports each snippet that it reads as a module of its own, one after another, and writes a line of JSON about each. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const write = process.stdout.write.bind(process.stdout);
let output = '';
let failure = null;
process.stdout.write = (chunk) => {
  output += chunk;
  return true;
};
for (const event of ['uncaughtException', 'unhandledRejection'])
  process.on(event, (error) => {
    failure = String(error?.stack ?? error);
  });

const snippets = JSON.parse(await text(process.stdin));
for (const [at, { name, code }] of snippets.entries()) {
  output = '';
  failure = null;
  const file = join(process.cwd(), `snippet-${at}.mjs`);
  await writeFile(file, code);
  await import(pathToFileURL(file).href).catch((error) => {
    failure = String(error?.stack ?? error);
  });
  // A rejection that nobody handles is told of only now.
  await setImmediate();
  if (process.exitCode) failure ??= `exit code ${process.exitCode}`;
  process.exitCode = 0;
  write(`${JSON.stringify({ name, output, failure })}\n`);
}
