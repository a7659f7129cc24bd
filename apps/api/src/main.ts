import { releasesFolder } from './releases-folder.ts';
import { start } from './start.ts';

await start({
  releases: releasesFolder,
  documentation: new URL('../../../docs/site/', import.meta.url),
});
