import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What was seen while a server was under load. */
export interface Seen {
  /** Answers by their status. */
  readonly statuses: Record<string, number>;
  /** Addresses whose answer was not the one that was given in quiet, or was no documented refusal. */
  readonly wrong: string[];
  readonly exports: { whole: number; refused: number };
  readonly halfOpenClosed: number;
  readonly slowBytes: number;
  readonly pageMs: number[];
}

/** What is asked: pages and tables, and questions as heavy as they are allowed. */
export interface Burden {
  readonly url: string;
  readonly seconds: number;
  readonly pages: readonly string[];
  readonly tables: readonly string[];
  readonly heavy: readonly string[];
}

const CONNECTIONS = 1000;
const PAUSE_MS = 3000;
const EXPORTS = 8;
const HEAVY = 6;
const SLOW = 20;
const HALF_OPEN = 50;

/** Puts a burden on a server until its time is over, and gives what was seen. It compares every answer with that which was given in quiet. */
async function burden({ url, seconds, pages, tables, heavy }: Burden): Promise<Seen> {
  const seen: Seen = {
    statuses: {},
    wrong: [],
    exports: { whole: 0, refused: 0 },
    halfOpenClosed: 0,
    slowBytes: 0,
    pageMs: [],
  };
  const state = seen as { -readonly [Key in keyof Seen]: Seen[Key] };
  const quiet = new Map<string, string>();
  for (const path of [...pages, ...tables, ...heavy]) {
    const { status, digest } = await ask(url + path, new Agent({ keepAlive: false }));
    if (status !== 200) throw new Error(`${path} is answered ${status} in quiet`);
    quiet.set(path, digest);
  }
  process.send?.('begins');
  const { port } = new URL(url);
  const until = performance.now() + seconds * 1000;
  const over = AbortSignal.timeout(seconds * 1000);
  const going = (): boolean => performance.now() < until;

  /** Asks one address and judges the answer. */
  const judge = async (path: string, agent: Agent): Promise<number> => {
    const { status, digest, retryAfter } = await ask(url + path, agent, over);
    if (over.aborted) return 0;
    seen.statuses[status] = (seen.statuses[status] ?? 0) + 1;
    const refused = status === 503 && retryAfter;
    if (!refused && !(status === 200 && digest === quiet.get(path))) seen.wrong.push(`${status} ${path}`);
    return status;
  };
  const repeat = async (one: () => Promise<unknown>): Promise<void> => {
    while (going()) {
      // What is cut off by the end is no failure; what is cut off before is.
      await one().catch((error: unknown) => {
        if (!over.aborted) seen.wrong.push(String(error));
      });
    }
  };
  const any = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(Math.random() * values.length)] as Value;
  const times = (count: number, one: (index: number) => Promise<void>): Promise<void>[] =>
    Array.from({ length: count }, (_, index) => one(index));
  const ownAgent = (): Agent => new Agent({ keepAlive: true, maxSockets: 1, timeout: 120_000 });

  await Promise.all([
    ...times(CONNECTIONS, async () => {
      const agent = ownAgent();
      await sleep(Math.random() * PAUSE_MS);
      await repeat(async () => {
        const begun = performance.now();
        if ((await judge(any(pages), agent)) === 200) seen.pageMs.push(performance.now() - begun);
        await sleep(Math.random() * 2 * PAUSE_MS, undefined, { signal: over });
      });
    }),
    ...times(EXPORTS, (index) => {
      const agent = ownAgent();
      return repeat(async () => {
        const status = await judge(tables[index % tables.length] as string, agent);
        if (status === 200) seen.exports.whole += 1;
        else if (status === 503) {
          seen.exports.refused += 1;
          await sleep(1000);
        }
      });
    }),
    ...times(HEAVY, (index) => {
      const agent = ownAgent();
      let turn = index;
      return repeat(async () => {
        turn += 1;
        if ((await judge(heavy[turn % heavy.length] as string, agent)) === 503) await sleep(1000);
      });
    }),
    // Readers of a whole table who take a kilobyte a second.
    ...times(SLOW, async (index) => {
      const socket = connect(Number(port), '127.0.0.1');
      socket.on('error', () => undefined);
      await once(socket, 'connect');
      socket.write(`GET ${tables[index % tables.length]} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
      while (going()) {
        await sleep(1000);
        state.slowBytes += (socket.read(1024) as Buffer | null)?.length ?? 0;
      }
      socket.destroy();
    }),
    // Those who never finish their request.
    ...times(HALF_OPEN, () =>
      repeat(async () => {
        const socket = connect(Number(port), '127.0.0.1');
        socket.on('error', () => undefined);
        await once(socket, 'connect');
        socket.write('GET /v1/observations HTTP/1.1\r\nHost: local');
        socket.resume();
        over.addEventListener('abort', () => socket.destroy());
        await once(socket, 'close');
        if (!over.aborted) state.halfOpenClosed += 1;
      }),
    ),
  ]);
  return seen;
}

/** Asks an address and reads the answer to its end, of which nothing is kept but its digest. */
async function ask(address: string, agent: Agent, signal?: AbortSignal) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(address, { agent, ...(signal && { signal }) }, resolve).once('error', reject);
  });
  const hash = createHash('sha256');
  for await (const piece of response) hash.update(piece as Buffer);
  return {
    status: response.statusCode ?? 0,
    retryAfter: response.headers['retry-after'] !== undefined,
    digest: hash.digest('hex'),
  };
}

process.once('message', async (asked: Burden) => {
  process.setMaxListeners(0);
  process.send?.(await burden(asked), () => process.exit());
});
