import { buildDatabase } from '@pazabierta/database';
import { syntheticReleases } from './synthetic/releases.ts';

/** Builds a database of synthetic releases and says how long that took: `build.ts <file> <observations> <releases> <changed share>`. */
const [file = '', observations, releases, changedShare] = process.argv.slice(2);
const contents = syntheticReleases({
  observations: Number(observations),
  releases: Number(releases),
  changedShare: Number(changedShare),
}).map((content) => ({ ...content, changes: [...content.changes] }));
const begun = performance.now();
await buildDatabase(file, contents as never);
const built = performance.now();
// How long the figures themselves took, which are made while they are loaded.
for (const { items } of contents.slice(0, 1)) for (const _ of items.observations);
const generated = performance.now();
console.log(JSON.stringify({ seconds: (built - begun) / 1000, generatedIn: (generated - built) / 1000 }));
