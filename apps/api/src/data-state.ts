import { join } from 'node:path';
import { type Answering, answerFrom } from './answer-from.ts';
import type { Answerer, OpenedAnswerer } from './answerer.ts';
import { databaseName } from './database-name.ts';
import type { Answers } from './listen.ts';
import { openData } from './open-data.ts';
import { openLastGood } from './open-last-good.ts';
import { readContents } from './read-contents.ts';
import type { Sentence } from './sentence.ts';
import { toFailure } from './to-failure.ts';
import { toReason } from './to-reason.ts';

/**
 * Makes the app anew for each state of the data, since an app remembers what it has read; `file` is that of the database, or the one beside
 * which what is made from it may be kept.
 */
export type ToApp = (answerer: Answerer, file: string, whyNotCurrent: () => Sentence | null) => Answers;

/** Where the data comes from and is kept, how its database is opened, what answers from it, and who is told what is being done. */
export interface DataStateOptions {
  readonly releases: URL;
  readonly dataDir: string;
  /** Opens a database file, or gives `null` where there is none that is whole. */
  readonly open: (file: string) => Promise<OpenedAnswerer | null>;
  readonly toApp: ToApp;
  readonly say: (sentence: Sentence) => void;
  readonly warn: (sentence: Sentence) => void;
}

/** The data that is answered from: the newest that could be loaded. */
export interface DataState extends Answers {
  /** Loads the releases again, after any load that is under way. Where that fails, what was answered from before stays. */
  readonly reload: () => Promise<void>;
  /** Resolves once the data is closed, which waits for every answer under way. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the data of the releases. Where it cannot be loaded, the last good database answers in its place.
 *
 * @throws Failure if the data cannot be loaded and there is no earlier database.
 */
export async function openDataState(options: DataStateOptions): Promise<DataState> {
  const { releases, dataDir, open, toApp, say, warn } = options;
  let notCurrent: Sentence | null = null;
  const serve = (name: string, opened: OpenedAnswerer): Answering =>
    answerFrom(
      opened,
      toApp(opened, join(dataDir, name), () => notCurrent),
    );
  const onBuild = (): void =>
    say({
      es: 'Construyendo la base de datos a partir de las ediciones…',
      en: 'Building the database from the releases…',
    });
  const keep = (error: unknown): void => {
    notCurrent = toReason(error, releases);
    const { es, en } = toFailure(error, dataDir);
    warn({
      es: `Se responde con los últimos datos buenos, porque los nuevos no se pueden cargar: ${es}`,
      en: `The last good data answers, because the new data cannot be loaded: ${en}`,
    });
  };

  const openFirst = async (): Promise<{ name: string; opened: OpenedAnswerer }> => {
    try {
      const contents = await readContents(releases);
      return { name: databaseName(contents), opened: await openData({ contents, dataDir, open, onBuild }) };
    } catch (error) {
      const last = await openLastGood(dataDir, open);
      if (last === null) throw toFailure(error, dataDir);
      keep(error);
      return last;
    }
  };
  const first = await openFirst();
  let { name } = first;
  let answering = serve(name, first.opened);

  const load = async (): Promise<void> => {
    try {
      const contents = await readContents(releases);
      if (databaseName(contents) === name) {
        say({
          es: 'Las ediciones son las que ya se sirven; no hay nada que cargar',
          en: 'The releases are those already served; there is nothing to load',
        });
      } else {
        const before = answering;
        const opened = await openData({ contents, dataDir, open, onBuild });
        name = databaseName(contents);
        answering = serve(name, opened);
        void before.retire();
        const ids = contents.map(({ release }) => release.id).join(', ');
        say({ es: `Se responde con datos nuevos: ${ids}`, en: `New data answers: ${ids}` });
      }
      notCurrent = null;
    } catch (error) {
      keep(error);
    }
  };

  let loading = Promise.resolve();
  return {
    fetch: (request, env) => answering.fetch(request, env),
    answerKept: (incoming, outgoing) => answering.answerKept?.(incoming, outgoing) ?? false,
    reload: () => {
      loading = loading.then(load);
      return loading;
    },
    close: () => answering.retire(),
  };
}
