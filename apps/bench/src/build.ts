import { copyFile } from 'node:fs/promises';
import { createClient } from '@libsql/client';
import { addReleases, buildDatabase } from '@pazabierta/database';
import { type SyntheticRelease, syntheticReleases } from './synthetic/releases.ts';

/**
 * Builds a database of a synthetic release, adds a second one to a copy of it, and says how long that took: `build.ts <file> <observations>
 * <changed share>`. The copy is the file.
 */
const [file = '', observations, changedShare] = process.argv.slice(2);
const [first, second] = syntheticReleases({
  observations: Number(observations),
  releases: 2,
  changedShare: Number(changedShare),
}) as [SyntheticRelease, SyntheticRelease];
const seconds = async (act: () => Promise<void> | void): Promise<number> => {
  const begun = performance.now();
  await act();
  return (performance.now() - begun) / 1000;
};

// How long the figures themselves take, which are made while they are loaded.
const generating = await seconds(() => {
  for (const _ of first.items.observations);
});
const loading = await seconds(() => buildDatabase(`${file}.first`, [first]));
const copying = await seconds(() => copyFile(`${file}.first`, file));
const client = createClient({ url: `file:${file}`, concurrency: 1 });
const adding = await seconds(async () => {
  const { release, registration, changes } = second;
  await addReleases(client, [{ release, registration, changes }]);
});
client.close();
console.log(JSON.stringify({ generating, loading, copying, adding }));
