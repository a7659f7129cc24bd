import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { createQuestions } from '@pazabierta/database';
import { createApp } from '@pazabierta/server';
import { Failure } from './failure.ts';
import { listen } from './listen.ts';
import { openData } from './open-data.ts';
import { readAsset } from './read-asset.ts';
import { readSettings, readTerminalLanguage } from './settings.ts';

/** How long answers under way may take after a signal before the server stops all the same. */
const GRACE_MS = 10_000;

const language = readTerminalLanguage(process.env);
const say = (sentence: { es: string; en: string }): void => console.log(sentence[language]);

try {
  await start();
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error[language]);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  if ('errors' in settings) {
    throw new Failure({
      es: settings.errors.map(({ es }) => es).join('\n'),
      en: settings.errors.map(({ en }) => en).join('\n'),
    });
  }
  // The package is looked up by name, so that its folder is found from the source and from the bundle alike.
  const dataset = pathToFileURL(createRequire(import.meta.url).resolve('@pazabierta/dataset/package.json'));
  const client = await openData({
    releases: new URL('releases/', dataset),
    dataDir: settings.dataDir,
    onBuild: () =>
      say({
        es: 'Construyendo la base de datos a partir de las ediciones…',
        en: 'Building the database from the releases…',
      }),
  });
  const app = createApp({
    questions: createQuestions(client),
    reportUrl: settings.reportUrl,
    readAsset,
    onFailure: (error, path) => console.error(path, error),
  });
  const server = await listen({ fetch: app.fetch, host: settings.host, port: settings.port });
  say({
    es: `Paz Abierta responde en ${server.url}. Pruebe:`,
    en: `Paz Abierta answers at ${server.url}. Try:`,
  });
  for (const path of ['/v1/mucpaz/investments', '/v1/mucpaz/investments.csv', '/docs'])
    console.log(`  ${server.url}${path}`);
  say({ es: 'Ctrl+C lo detiene.', en: 'Ctrl+C stops it.' });

  const stop = async (): Promise<void> => {
    // A second signal is a person who does not want to wait.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
    const grace = setTimeout(() => process.exit(1), GRACE_MS);
    await server.close();
    client.close();
    clearTimeout(grace);
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}
