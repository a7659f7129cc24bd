import { type AppOptions, createApp } from '@pazabierta/server';
import { createAnswerKept } from './answer-kept.ts';
import type { Answerer } from './answerer.ts';
import { compress } from './compress.ts';
import type { ClientLimit } from './create-rate-limit.ts';
import type { Answers } from './listen.ts';
import { PROGRAM_NAME } from './program-name.ts';
import { readAsset } from './read-asset.ts';
import { createFollowedFileReader } from './read-followed-file.ts';
import { createReleaseDatabaseReader } from './read-release-database.ts';

/** What an app is assembled from; `file` is the database, or the one beside which what is made from it may be kept. */
export interface AssembleOptions
  extends Answerer,
    Pick<AppOptions, 'reportUrl' | 'readDocument' | 'onAnswer' | 'whyNotCurrent'> {
  readonly rateLimit?: ClientLimit;
  readonly file: string;
  /** The folder of the releases, with a slash at its end. */
  readonly releases: URL;
}

/** The API as it is served from Node: with its reference page, compressed, and with the files of the releases. */
export function assembleApp(options: AssembleOptions): Answers {
  const { questions, client, writeReleaseFile, file, releases, ...rest } = options;
  const app = createApp({
    ...rest,
    questions,
    readAsset,
    readReleaseFile: createFollowedFileReader(client, releases),
    readReleaseDatabase: createReleaseDatabaseReader({ questions, writeReleaseFile, beside: file }),
    onFailure: (error, path) => console.error(path, error),
    build: PROGRAM_NAME,
    compress,
  });
  return { fetch: app.fetch, answerKept: createAnswerKept(app.findKept, options.rateLimit) };
}
