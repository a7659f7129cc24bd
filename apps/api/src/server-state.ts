import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Client, LibsqlError } from '@libsql/client';
import { createQuestions, holdTo, readColumns, readLoaded } from '@pazabierta/database';
import { RequestProblem } from '@pazabierta/query';
import { answererOf } from './answerer.ts';
import { ANSWER_LIMIT_MS, connectServer, TimeLimitError } from './connect-server.ts';
import type { DataState, ToApp } from './data-state.ts';
import { keepLooking } from './keep-looking.ts';
import { removeOthers } from './open-data.ts';
import type { ServerSettings } from './read-server.ts';
import type { Sentence } from './sentence.ts';
import { toFailure } from './to-failure.ts';
import { NOT_YET, REPLACED, type Trouble, toHost, whyAway, whyNotLoaded } from './why-unavailable.ts';

/** A libSQL server that is asked, the folder for what is made from its data, and who is told what is being done. */
export interface ServerStateOptions {
  readonly server: Omit<ServerSettings, 'use'>;
  readonly dataDir: string;
  readonly toApp: ToApp;
  readonly say: (sentence: Sentence) => void;
  readonly warn: (sentence: Sentence) => void;
  /** How long the server may take for an answer. */
  readonly limitMs?: number;
}

/** How often a server is looked at that cannot be answered from. */
const IMPATIENT_MS = 1000;

/** What a server says of a statement that is wrong, which is a failure of ours. */
const WRONG_STATEMENT = ['SQLITE_ERROR', 'SQLITE_UNKNOWN', 'SQL_PARSE_ERROR'];

/**
 * Answers from a libSQL server, and follows what is loaded into it. While it cannot be answered from, readers are told why by a 503, and it
 * is looked at until it can.
 *
 * @throws Failure if the folder cannot be written.
 */
export async function openServerState(options: ServerStateOptions): Promise<DataState> {
  const { server, dataDir, toApp, say, warn, limitMs = ANSWER_LIMIT_MS } = options;
  await mkdir(dataDir, { recursive: true }).catch((error: unknown) => {
    throw toFailure(error, dataDir);
  });
  const client = connectServer(server, limitMs);
  let name: string | null = null;
  let why: Sentence | null = NOT_YET;

  const stop = ({ reader, terminal }: Trouble): void => {
    if (why?.en !== reader.en) warn(terminal);
    why = reader;
  };

  /** Asks for what was loaded under one name, and for nothing at all while it is known that there will be no answer. */
  const askFor = (asked: string): Pick<Client, 'execute'> => {
    const held = holdTo(client, asked);
    const execute = async (statement: Parameters<typeof held.execute>[0]) => {
      if (why !== null) throw unavailable(why);
      try {
        return await held.execute(statement);
      } catch (error) {
        // Whoever waited in vain is not to wait for another look as well.
        const looked = looking.now();
        if (error instanceof TimeLimitError) stop(whyAway(error, server.url));
        else await looked;
        if (why === null && name === asked) {
          if (error instanceof LibsqlError && WRONG_STATEMENT.includes(error.code)) throw error;
          // The server is there: it was the connection that broke, and what is only read can be asked again.
          const again = await held.execute(statement).catch(() => null);
          if (again !== null) return again;
        }
        throw unavailable(why ?? REPLACED);
      }
    };
    return { execute } as Pick<Client, 'execute'>;
  };

  const waiting = async (): Promise<never> => {
    throw unavailable(why ?? NOT_YET);
  };
  let app = toApp(answererOf({ execute: waiting }), join(dataDir, 'none'), () => null);

  const look = async (): Promise<void> => {
    try {
      const loaded = await readLoaded(client);
      const trouble = whyNotLoaded(loaded, server.url);
      if (loaded === null || trouble !== null) {
        if (trouble !== null) stop(trouble);
        return;
      }
      if (loaded.name !== name) {
        const held = holdTo(client, loaded.name);
        const releases = await createQuestions(held).releases();
        app = toApp(
          answererOf(askFor(loaded.name), await readColumns(held)),
          join(dataDir, loaded.name),
          () => null,
        );
        name = loaded.name;
        // What was made from other data is in nobody's way where it cannot be removed.
        await removeOthers(dataDir, loaded.name).catch(() => undefined);
        const ids = releases.map(({ id }) => id).join(', ');
        say({
          es: `Se responde con los datos del servidor ${toHost(server.url)}: ${ids}`,
          en: `The data of the server ${toHost(server.url)} answers: ${ids}`,
        });
      } else if (why !== null) {
        say({
          es: `El servidor ${toHost(server.url)} responde de nuevo`,
          en: `The server ${toHost(server.url)} answers again`,
        });
      }
      why = null;
    } catch (error) {
      stop(whyAway(error, server.url));
    }
  };
  const looking = keepLooking(look, () => (why === null ? server.seconds * 1000 : IMPATIENT_MS));
  await looking.now();

  return {
    answerKept: (incoming, outgoing) => app.answerKept?.(incoming, outgoing) ?? false,
    fetch: async (request, env) => {
      const asked = app;
      const response = await asked.fetch(request, env);
      // New data came before the answer was begun. What is only read can be asked of it.
      return response.status === 503 && asked !== app && request.method !== 'POST'
        ? app.fetch(request, env)
        : response;
    },
    reload: looking.now,
    close: async () => {
      looking.stop();
      client.close();
    },
  };
}

function unavailable(why: Sentence): RequestProblem {
  return new RequestProblem('unavailable', why);
}
