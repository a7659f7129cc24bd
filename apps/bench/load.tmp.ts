import { createClient } from '/work/wt/db/packages/database/node_modules/@libsql/client';
import { rmSync, statSync } from 'node:fs';
import { addReleases, loadReleases } from '/work/wt/db/packages/database/src/index.ts';
import { syntheticReleases } from '/work/wt/db/apps/bench/src/synthetic/releases.ts';
const N = Number(process.argv[2] ?? 200000);
const file = process.argv[3] ?? `/tmp/proto/s${N}.db`;
rmSync(file, { force: true });
const all = syntheticReleases({ observations: N, releases: 3, changedShare: 0.01 });
{ const t = performance.now(); let n=0, b=0; for (const o of all[0].items.observations) { n++; } const g=performance.now()-t; console.log('generate', Math.round(n/g), 'k/s');
  const t2 = performance.now(); for (const o of all[0].items.observations) { b += JSON.stringify(o).length; } console.log('generate+stringify', Math.round(n/(performance.now()-t2)), 'k/s', Math.round(b/n),'B'); }
const client = createClient({ url: 'file:' + file, concurrency: 1 });
await client.executeMultiple('pragma journal_mode = off; pragma synchronous = off;');
let t = performance.now();
await loadReleases(client, [{ ...all[0], changes: [] }] as any);
let d = performance.now() - t; console.log('first', Math.round(d), 'ms', Math.round(N / d * 1000), '/s', Math.round(statSync(file).size/1e6), 'MB', 'rss', Math.round(process.memoryUsage().rss/1e6));
for (const r of all.slice(1)) { t = performance.now();
await addReleases(client, [{ release: r.release, registration: r.registration, changes: r.changes }] as any);
d = performance.now() - t; console.log('next', Math.round(d), 'ms'); }
const c = async (s: string) => console.log(s, (await client.execute(s)).rows.map((r: any) => Object.values(r).join(' ')).join());
for (const x of ['series','frame','area','observation','series_period','series_area','searchable','change']) await c(`select count(*) from ${x}`);
await c('pragma quick_check');
client.close();
