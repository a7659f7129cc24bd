import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createClient } from '../ask.ts';
import { type Served, startServer } from '../child.ts';
import { createDraw } from '../draw.ts';
import { interleave } from '../interleave.ts';
import {
  JSON_SERVER_ROWS,
  readEnvelope,
  writeByHand,
  writeForJsonServer,
  writeForSoul,
} from '../peer-files.ts';
import { program } from '../programs.ts';
import type { Case } from '../result.ts';
import { createLayout } from '../synthetic/place.ts';
import { load } from '../wrk.ts';
import type { Bench, Measured } from './question.ts';

const ROUNDS = 7;
const SEED = 5;
const SORTS = ['id', '-id', 'value', '-value'] as const;

/** What is asked of every server: the rows of one indicator in one area, some 100 of them. */
interface Asked {
  readonly indicator: string;
  readonly area: string;
  readonly sort: (typeof SORTS)[number];
  readonly limit: number;
}

/** A server, how it is asked, and what it is to be compared by. */
interface Peer {
  readonly name: string;
  readonly start: () => Promise<Served>;
  readonly toPath: (asked: Asked) => string;
  readonly against: Case['against'];
  readonly atLeast: number;
  /** How many of the rows it has. */
  readonly rows: number;
  /** How long it is asked in each round: long enough for some answers of the slowest. */
  readonly seconds: number;
}

/** Pages of 91 to 100 rows of one indicator in one area, in one of four orders, each asked for the first time, against other servers. */
export async function peers(bench: Bench): Promise<Measured> {
  const release = bench.newest.release.id;
  const ours = {
    name: 'ours',
    toPath: ({ indicator, area, sort, limit }: Asked) =>
      `/v1/observations?area=${area}&format=json&indicator=${indicator}&limit=${limit}&release=${release}&sort=${sort}`,
  };
  const served = await bench.startOurs(await bench.database(bench.rows));
  const client = createClient();
  const cases: Case[] = [];
  const bytes: Record<string, number> = {};
  const [sample] = listAsked(bench.rows, bench.rows, 1);
  if (sample === undefined) throw new Error('There is nothing to ask');
  const answer = (await client.ask(served.url + ours.toPath(sample))).body.toString();
  bytes['ours'] = answer.length;

  for (const peer of await listPeers(bench, ours.toPath, readEnvelope(answer, served.url))) {
    bench.say(`  ${peer.name}`);
    const server = await peer.start();
    const asked = listAsked(bench.rows, peer.rows, 300_000);
    const files = { ours: bench.temporary('asked-ours.txt'), peer: bench.temporary('asked-peer.txt') };
    await writeFile(files.ours, `${asked.map(ours.toPath).join('\n')}\n`);
    await writeFile(files.peer, `${asked.map(peer.toPath).join('\n')}\n`);
    for (const each of asked.slice(0, 20)) {
      const [own, other] = [
        (await client.ask(served.url + ours.toPath(each))).body.toString(),
        (await client.ask(server.url + peer.toPath(each))).body.toString(),
      ];
      bytes[peer.name] = other.length;
      expectSame(peer.name, own.replaceAll(served.url, ''), other.replaceAll(server.url, ''), each);
    }
    // Each round goes on where the last ended, so that no answer is one that was given before.
    const from = { ours: 20, peer: 20 };
    const measured = await interleave(
      ROUNDS,
      async () => {
        const { perSecond, answers } = await load(served.url, peer.seconds, {
          file: files.ours,
          from: from.ours,
        });
        from.ours += answers;
        return perSecond;
      },
      async () => {
        const { perSecond, answers } = await load(server.url, peer.seconds, {
          file: files.peer,
          from: from.peer,
        });
        from.peer += answers;
        return perSecond;
      },
    );
    cases.push({
      what: {
        es: 'página de unas 100 filas, nunca preguntada',
        en: 'page of some 100 rows, never asked before',
      },
      against: peer.against,
      unit: 'requests/s',
      ...measured,
      target: { of: 'ratio', is: 'at least', number: peer.atLeast },
    });
    await server.stop();
  }
  client.close();
  await served.stop();
  return { cases, details: { bytesOfAnAnswer: bytes } };
}

async function listPeers(
  bench: Bench,
  toOurs: Peer['toPath'],
  envelope: ReturnType<typeof readEnvelope>,
): Promise<Peer[]> {
  const { newest, rows } = bench;
  const some = Math.min(rows, JSON_SERVER_ROWS);
  const files = {
    byHand: await bench.kept(`by-hand-${rows}.db`, (file) => writeByHand(file, newest)),
    envelope: bench.temporary('envelope.json'),
    soul: await bench.kept(`soul-${rows}.db`, (file) => writeForSoul(file, newest)),
    jsonServer: await bench.kept(`json-server-${rows}.json`, (file) => writeForJsonServer(file, newest)),
  };
  await writeFile(files.envelope, JSON.stringify(envelope));
  const peer = (path: string): string =>
    fileURLToPath(new URL(`../../peers/node_modules/${path}`, import.meta.url));
  const loopback = fileURLToPath(new URL('../servers/only-loopback.cjs', import.meta.url));
  const few = some < rows ? some.toLocaleString('en') : null;
  return [
    {
      name: 'soul-cli',
      start: () =>
        startServer((port) => [
          ...[process.execPath, '-r', loopback, peer('soul-cli/src/server.js')],
          ...['-d', files.soul, '-p', String(port)],
        ]),
      toPath: ({ indicator, area, sort, limit }) =>
        `/api/tables/observations/rows?_filters=indicator:${indicator},area:${area}&_ordering=${sort}&_limit=${limit}`,
      against: { es: 'soul-cli 0.8.2, las mismas filas', en: 'soul-cli 0.8.2, the same rows' },
      atLeast: 1.5,
      rows,
      seconds: 2,
    },
    {
      name: 'json-server',
      start: () =>
        startServer((port) => [
          ...[
            process.execPath,
            peer('json-server/lib/cli/bin.js'),
            '--host',
            '127.0.0.1',
            '--quiet',
            '--no-gzip',
          ],
          ...['--read-only', '--port', String(port), files.jsonServer],
        ]),
      toPath: ({ indicator, area, sort, limit }) => {
        const [by, order] = [sort.replace('-', ''), sort.startsWith('-') ? 'desc' : 'asc'];
        return `/observations?indicator=${indicator}&dimensions.area=${area}&_sort=${by === 'id' ? 'id' : 'quantity.value'}&_order=${order}&_limit=${limit}`;
      },
      against:
        few === null
          ? { es: 'json-server 0.17.4, las mismas filas', en: 'json-server 0.17.4, the same rows' }
          : {
              es: `json-server 0.17.4 con ${few} de las filas, que son las que le caben`,
              en: `json-server 0.17.4 with ${few} of the rows, which are what it can hold`,
            },
      atLeast: 1.5,
      // The last area of those may be there in part.
      rows: some < rows ? some - 500 : rows,
      // It goes through all of its rows for each answer.
      seconds: few === null ? 2 : 10,
    },
    {
      name: 'by hand',
      start: () => startServer((port) => program('by-hand', files.byHand, files.envelope, String(port))),
      toPath: toOurs,
      against: {
        es: 'better-sqlite3 12.11.1 y Hono a mano, los mismos bytes',
        en: 'better-sqlite3 12.11.1 and Hono by hand, the same bytes',
      },
      atLeast: 0.6,
      rows,
      seconds: 2,
    },
  ];
}

/** So many questions of series that a server has which holds the first so many rows, the same ones each time. */
function listAsked(rows: number, held: number, count: number): Asked[] {
  const layout = createLayout(rows);
  const draw = createDraw(SEED);
  return Array.from({ length: count }, () => {
    const { indicator, area } = layout(draw.below(held));
    return { indicator: indicator.id, area: area.code.id, sort: draw.one(SORTS), limit: 91 + draw.below(10) };
  });
}

/** @throws Error unless a peer answers with the same: by hand to the byte, the others with as many rows. */
function expectSame(name: string, own: string, other: string, asked: Asked): void {
  if (name === 'by hand') {
    if (own === other) return;
    const place = Array.from(own).findIndex((letter, index) => letter !== other[index]);
    const around = (text: string): string => text.slice(Math.max(0, place - 60), place + 60);
    throw new Error(
      `Not the same bytes for ${JSON.stringify(asked)}: "${around(own)}" and "${around(other)}"`,
    );
  }
  const rows = JSON.parse(other);
  const [count, ourCount] = [(rows.data ?? rows).length, JSON.parse(own).data.length];
  if (count !== ourCount)
    throw new Error(`${name} answers ${count} rows and not ${ourCount} for ${JSON.stringify(asked)}`);
}
