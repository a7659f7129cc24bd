import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { start } from './start.ts';

// The package is looked up by name, so that its folder is found from the source and from the bundle alike.
const dataset = pathToFileURL(createRequire(import.meta.url).resolve('@pazabierta/dataset/package.json'));
await start({
  releases: new URL('releases/', dataset),
  documentation: new URL('../../../docs/site/', import.meta.url),
});
