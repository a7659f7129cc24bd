/*
 * Revisa si las cifras que un medio citó siguen como se citaron. Termina con 1 si alguna cambió, ya no está o se citó mal.
 * Checks whether the figures that a newsroom quoted stand as quoted. Ends with 1 if any changed, is gone or was misquoted.
 *
 * Dentro del proyecto, hoy / inside the project, today:
 *   node_modules/.bin/tsx docs/examples/newsroom/check-quoted-figures.mjs docs/examples/newsroom/quoted-figures.json
 *
 * Cuando los paquetes estén en npm / once the packages are on npm:
 *   npm install @pazabierta/sdk @pazabierta/dataset
 *   node check-quoted-figures.mjs quoted-figures.json
 */
import { readFile } from 'node:fs/promises';
import { readReleases, releasesFolder } from '@pazabierta/dataset';
import { createEmbedded } from '@pazabierta/sdk/embedded';

// Contra un servidor / against a server: const pazAbierta = createClient({ baseUrl: 'http://127.0.0.1:8787' });
const pazAbierta = createEmbedded({ contents: await readReleases(releasesFolder) });

const quoted = JSON.parse(await readFile(process.argv[2] ?? 'quoted-figures.json', 'utf8'));
const checked = await pazAbierta.check(quoted);
const otherwise = checked.filter(({ state, matches }) => state !== 'unchanged' || matches === false);

for (const { quoted, message, changes } of otherwise) {
  console.log(`${quoted.id}\n  ${message.es}\n  ${message.en}`);
  for (const { field, before, after } of changes)
    console.log(`  ${field}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`);
}
console.log(`${checked.length - otherwise.length} de / of ${checked.length}: como se citaron / as quoted`);
process.exitCode = otherwise.length === 0 ? 0 : 1;
