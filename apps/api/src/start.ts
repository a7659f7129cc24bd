import { fileURLToPath } from 'node:url';
import { assembleApp } from './assemble-app.ts';
import { createRateLimit } from './create-rate-limit.ts';
import { Failure } from './failure.ts';
import { listen } from './listen.ts';
import { logAnswer } from './log-answer.ts';
import { onReloadSignal } from './on-reload-signal.ts';
import { openState } from './open-state.ts';
import { createDocumentReader } from './read-document.ts';
import type { Sentence } from './sentence.ts';
import { readSettings, readTerminalLanguage } from './settings.ts';

/** How long answers under way may take after a signal before the server stops all the same. */
const GRACE_MS = 10_000;

const language = readTerminalLanguage(process.env);
const say = (sentence: Sentence): void => console.log(sentence[language]);
const warn = (sentence: Sentence): void => console.error(sentence[language]);

/** Where what is served stands: the releases, and the documentation where it was built. */
export interface Folders {
  readonly releases: URL;
  readonly documentation: URL;
}

/** Starts the server over the releases of a folder. Where it cannot start, it says why in one sentence, and the exit code is 1. */
export async function start(folders: Folders): Promise<void> {
  try {
    await serve(folders);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    warn(error);
    process.exitCode = 1;
  }
}

async function serve({ releases, documentation }: Folders): Promise<void> {
  const settings = readSettings(process.env);
  if ('errors' in settings) {
    throw new Failure({
      es: settings.errors.map(({ es }) => es).join('\n'),
      en: settings.errors.map(({ en }) => en).join('\n'),
    });
  }
  // Counted across reloads, each of which makes the app anew.
  const rateLimit = settings.rateLimit && createRateLimit(settings.rateLimit);
  const readDocument = createDocumentReader(fileURLToPath(documentation));
  const { dataDir } = settings;
  const data = await openState(releases, settings, {
    dataDir,
    toApp: (answerer, file, whyNotCurrent) =>
      assembleApp({
        ...answerer,
        file,
        releases,
        reportUrl: settings.reportUrl,
        whyNotCurrent,
        ...(readDocument && { readDocument }),
        ...(rateLimit && { rateLimit }),
        ...(settings.log && { onAnswer: logAnswer }),
      }),
    say,
    warn,
  });
  const server = await listen({ ...data, host: settings.host, port: settings.port }).catch(
    async (error: unknown) => {
      // The threads that would answer would keep the process from ending.
      await data.close();
      throw error;
    },
  );
  const stop = async (): Promise<void> => {
    // A second signal is a person who does not want to wait.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
    const grace = setTimeout(() => process.exit(1), GRACE_MS);
    await server.close();
    await data.close();
    clearTimeout(grace);
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  onReloadSignal(data.reload);

  // Said once the signals are heard: whoever reads it may send one at once.
  say({
    es: `Paz Abierta responde en ${server.url}. Pruebe:`,
    en: `Paz Abierta answers at ${server.url}. Try:`,
  });
  const page = readDocument === undefined ? '/docs' : '/documentation/';
  for (const path of ['/v1/mucpaz/investments', '/v1/mucpaz/investments.csv', page])
    console.log(`  ${server.url}${path}`);
  say({ es: 'Ctrl+C lo detiene.', en: 'Ctrl+C stops it.' });
}
