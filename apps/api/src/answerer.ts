import type { Client } from '@libsql/client';
import { type Columns, createQuestions, writeReleaseFile } from '@pazabierta/database';
import type { Questions } from '@pazabierta/query';

/** What an app answers from. */
export interface Answerer {
  readonly questions: Questions;
  /** Reads the files of releases where they were loaded with the data, in small parts. */
  readonly client: Pick<Client, 'execute'>;
  /** Writes a release as one SQLite file. */
  readonly writeReleaseFile: (path: string, release: Parameters<typeof writeReleaseFile>[1]) => Promise<void>;
}

/** An answerer that holds a database open until it is closed. */
export interface OpenedAnswerer extends Answerer {
  readonly close: () => Promise<void>;
}

/** A client that answers in the thread that asks: for one that waits for a server, and so holds nobody up. */
export function answererOf(client: Pick<Client, 'execute'>, columns?: Columns): Answerer {
  const questions = createQuestions(client, columns);
  return {
    questions,
    client,
    writeReleaseFile: (path, release) => writeReleaseFile(path, release, questions),
  };
}
