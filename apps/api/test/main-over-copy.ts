import { pathToFileURL } from 'node:url';
import { start } from '../src/start.ts';

/** The server as `main.ts` starts it, over the folder of releases that it is given as its argument. */
const [, , folder = ''] = process.argv;
await start({ releases: pathToFileURL(`${folder}/`), documentation: new URL('none/', import.meta.url) });
