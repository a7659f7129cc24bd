import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildDatabase } from '@pazabierta/database';
import { syntheticReleases } from '../../../bench/src/synthetic/releases.ts';
import type { Burden, Seen } from './burden.ts';
import type { Health } from './health.ts';

/** How long `/live` may take while everything else is asked. */
const LIVE_MS = 100;
/** How much more memory a server may hold at most, and half a minute after the load, than before it. */
const MOST_GROWTH = 700_000_000;
const LASTING_GROWTH = 300_000_000;

/** Tries a server under load: `run-load.ts [database file]`, by ROWS and SECONDS. Each thing that must hold is counted as passed or failed. */
const [given] = process.argv.slice(2);
const rows = Number(process.env['ROWS'] ?? 200_000);
const seconds = Number(process.env['SECONDS'] ?? 60);
const folder = await mkdtemp(join(tmpdir(), 'pazabierta-load-'));
const children: ChildProcess[] = [];
const checks: boolean[] = [];

function begin(name: string, ...words: string[]): ChildProcess {
  const program = fileURLToPath(new URL(name, import.meta.url));
  const child = fork(program, words, { execArgv: ['--import', 'tsx'] });
  children.push(child);
  return child;
}

/** What a process tells next. @throws Error if it ends before. */
async function told<Message>(child: ChildProcess): Promise<Message> {
  const ended = new AbortController();
  const end = once(child, 'exit', { signal: ended.signal }).then(([code]) => {
    throw new Error(`A process of the trial ended early (${code})`);
  });
  end.catch(() => undefined);
  const [message] = (await Promise.race([once(child, 'message'), end])) as [Message];
  ended.abort();
  return message;
}

function hold(what: string, holds: boolean): void {
  checks.push(holds);
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}`);
}

const of = (sorted: readonly number[], share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
const sorted = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b);
const mb = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

try {
  const file = given ?? join(folder, 'synthetic.db');
  if (given === undefined) {
    console.log(`Building a database of ${rows} synthetic observations in three releases`);
    const releases = syntheticReleases({ observations: rows, releases: 3, changedShare: 0.01 });
    await buildDatabase(
      file,
      releases.map(({ items, ...later }, index) => (index === 0 ? { items, ...later } : later)),
    );
  }
  const server = begin('serve.ts', file);
  const url = await told<string>(server);
  const health = async (): Promise<Health> => {
    server.send('health');
    return told(server);
  };

  const newest = (await (await fetch(`${url}/v1/releases`)).json()) as { data: { id: string }[] };
  const ids = newest.data.map(({ id }) => id).sort();
  const [first, last] = [ids[0] as string, ids.at(-1) as string];
  const pages = await pagesOf(`${url}/v1/observations?release=${last}`);
  const burden = begin('burden.ts');
  burden.send({
    url,
    seconds,
    pages: pages.map((address) => address.slice(url.length)),
    tables: ['csv', 'ndjson', 'parquet'].map((format) => `/v1/observations.${format}?release=${last}`),
    heavy: [
      `/v1/availability?release=${last}`,
      `/v1/search?q=sintetica&release=${last}`,
      `/v1/search?q=a&limit=1000&release=${last}`,
      `/v1/observations?vintage=latest&latestPeriod=true&asOf=2020-01-01&limit=1000&release=${last}`,
      `/v1/observations?sort=-value&limit=1000&release=${last}`,
      `/v1/releases/${last}/changes?since=${first}`,
    ],
  } satisfies Burden);
  console.log('Asking everything once in quiet, to compare with');
  await told(burden);
  const idle = await health();
  const live = begin('ask-live.ts', url);
  console.log(
    `1,000 connections, exports, heavy questions, slow readers and requests without end, for ${seconds} s`,
  );
  const seen = await told<Seen>(burden);
  const under = await health();
  live.send('stop');
  const times = sorted(await told<number[]>(live));
  await sleep(30_000);
  const after = await health();

  const page = sorted(seen.pageMs);
  console.log(`
/live        ${times.length} answers, median ${of(times, 0.5)} ms, p99 ${of(times, 0.99)} ms, worst ${of(times, 1)} ms
pages        ${page.length} answers, median ${of(page, 0.5)} ms, p99 ${of(page, 0.99)} ms, worst ${of(page, 1)} ms
statuses     ${JSON.stringify(seen.statuses)}
exports      ${seen.exports.whole} whole, ${seen.exports.refused} refused
slow readers ${seen.slowBytes} bytes; requests without end ${seen.halfOpenClosed} closed
memory       idle ${mb(idle.rss)}, at most ${mb(under.mostRss)}, half a minute after ${mb(after.rss)}
event loop   p99 ${under.loopDelayMs.p99.toFixed(1)} ms late, at most ${under.loopDelayMs.most.toFixed(1)} ms
`);
  for (const wrong of [...new Set(seen.wrong)].slice(0, 20)) console.log(`wrong: ${wrong}`);
  hold(`/live answers within ${LIVE_MS} ms`, (times.at(-1) ?? Number.POSITIVE_INFINITY) < LIVE_MS);
  hold('every answer is the one given in quiet, or a 503 with Retry-After', seen.wrong.length === 0);
  hold('pages are answered', page.length > 0);
  hold('whole tables are answered', seconds < 60 || seen.exports.whole > 0);
  hold('requests without end are closed', seconds < 30 || seen.halfOpenClosed > 0);
  hold(`memory grows by less than ${mb(MOST_GROWTH)}`, under.mostRss - idle.rss < MOST_GROWTH);
  hold(`of which less than ${mb(LASTING_GROWTH)} stay`, after.rss - idle.rss < LASTING_GROWTH);
} finally {
  for (const child of children) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
}
const passed = checks.filter(Boolean).length;
console.log(`${passed} passed, ${checks.length - passed} failed`);
process.exitCode = passed === checks.length ? 0 : 1;

/** The first pages of a list, and some narrowed by a filter or in another order. */
async function pagesOf(list: string): Promise<string[]> {
  const found: string[] = [];
  for (let next: string | null = list; next !== null && found.length < 30; ) {
    found.push(next);
    const answer = (await (await fetch(next)).json()) as {
      data: { dimensions: { area: string | null } }[];
      page: { next: string | null };
    };
    found.push(`${list}&area=${answer.data.at(-1)?.dimensions.area}`);
    next = answer.page.next;
  }
  return [...new Set(found)];
}
