import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

// The package is looked up by name, so that its folder is found from the source and from the bundle alike.
const dataset = pathToFileURL(createRequire(import.meta.url).resolve('@pazabierta/dataset/package.json'));

/** The folder of the releases, with a slash at its end. */
export const releasesFolder = new URL('releases/', dataset);
