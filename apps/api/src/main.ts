import { releasesFolder } from './releases-folder.ts';
import { start } from './start.ts';

await start(releasesFolder);
