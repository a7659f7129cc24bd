import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Loaded, readLoaded } from '@pazabierta/database';
import { RequestProblem } from '@pazabierta/query';
import { type Answering, answerFrom } from './answer-from.ts';
import { answererOf, type OpenedAnswerer } from './answerer.ts';
import { ANSWER_LIMIT_MS, connectServer, type ServerAddress } from './connect-server.ts';
import type { DataState, DataStateOptions } from './data-state.ts';
import { keepLooking } from './keep-looking.ts';
import { removeOthers } from './open-data.ts';
import { openLastGood } from './open-last-good.ts';
import type { Sentence } from './sentence.ts';
import type { ServerStateOptions } from './server-state.ts';
import { toFailure } from './to-failure.ts';
import { NOT_YET, type Trouble, toCause, toHost, whyAway, whyNotLoaded } from './why-unavailable.ts';

/** A libSQL server that is followed, and how its replica is brought up to date. */
export interface ReplicaStateOptions extends ServerStateOptions, Pick<DataStateOptions, 'open'> {
  /** Writes what is loaded into the server as a database file under its name, and gives the name. */
  readonly sync: (server: ServerAddress, folder: string, signal: AbortSignal) => Promise<Loaded>;
}

/**
 * Answers from a database file of our own, and follows what is loaded into a libSQL server: the server is looked at, and where it has
 * something else, its replica is brought up to date, written as a file, and answered from. While that cannot be done, what was answered from
 * before stays, also across a new start, and `/ready` says why it may not be the newest.
 *
 * @throws Failure if the folder cannot be written.
 */
export async function openReplicaState(options: ReplicaStateOptions): Promise<DataState> {
  const { server, dataDir, open, toApp, say, warn, sync, limitMs = ANSWER_LIMIT_MS } = options;
  await mkdir(dataDir, { recursive: true }).catch((error: unknown) => {
    throw toFailure(error, dataDir);
  });
  const asked = connectServer(server, limitMs);
  const closing = new AbortController();
  let why: Sentence | null = NOT_YET;
  let name: string | null = null;

  const keep = ({ reader, terminal }: Trouble): void => {
    if (why?.en !== reader.en) warn(terminal);
    why = reader;
  };
  const serve = (opened: OpenedAnswerer, file: string): Answering =>
    answerFrom(
      opened,
      toApp(opened, join(dataDir, file), () => why),
    );
  const nothing = {
    execute: async (): Promise<never> => {
      throw new RequestProblem('unavailable', why ?? NOT_YET);
    },
    close: async () => undefined,
  };

  const last = await openLastGood(dataDir, open);
  let answering =
    last === null
      ? answerFrom(
          nothing,
          toApp(answererOf(nothing), join(dataDir, 'none'), () => null),
        )
      : serve(last.opened, last.name);
  if (last !== null) name = last.name;

  const look = async (): Promise<void> => {
    let loaded: Loaded | null;
    try {
      loaded = await readLoaded(asked);
    } catch (error) {
      return keep(whyAway(error, server.url));
    }
    const trouble = whyNotLoaded(loaded, server.url);
    if (trouble !== null) return keep(trouble);
    try {
      if (loaded !== null && loaded.name !== name) await take(loaded.name);
      why = null;
    } catch (error) {
      if (!closing.signal.aborted) keep(whyNotSynced(error, server.url));
    }
  };

  const take = async (wanted: string): Promise<void> => {
    let found = wanted;
    let opened = await open(join(dataDir, found));
    if (opened === null) {
      found = (await sync(server, dataDir, closing.signal)).name;
      opened = await open(join(dataDir, found));
    }
    if (opened === null) throw new Error(`The replica gave no whole database "${found}"`);
    const before = answering;
    answering = serve(opened, found);
    name = found;
    void before.retire();
    await removeOthers(dataDir, found);
    say({
      es: `Se responde con los datos del servidor ${toHost(server.url)}, copiados aquí`,
      en: `The data of the server ${toHost(server.url)}, copied here, answers`,
    });
  };

  const looking = keepLooking(look, () => server.seconds * 1000);
  void looking.now();

  return {
    fetch: (request, env) => answering.fetch(request, env),
    answerKept: (incoming, outgoing) => answering.answerKept?.(incoming, outgoing) ?? false,
    reload: looking.now,
    close: () => {
      closing.abort();
      looking.stop();
      asked.close();
      return answering.retire();
    },
  };
}

function whyNotSynced(error: unknown, url: string): Trouble {
  return {
    reader: {
      es: 'Los datos nuevos del servidor no se pudieron copiar; la terminal del servidor dice por qué',
      en: 'The new data of the server could not be copied; the terminal of the server says why',
    },
    terminal: {
      es: `La réplica del servidor libSQL ${toHost(url)} no se pudo poner al día: ${toCause(error)}`,
      en: `The replica of the libSQL server ${toHost(url)} could not be brought up to date: ${toCause(error)}`,
    },
  };
}
