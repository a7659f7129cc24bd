import { Failure } from '../failure.ts';
import { loadData } from '../load-data.ts';
import { releasesFolder } from '../releases-folder.ts';
import type { Sentence } from '../sentence.ts';
import { readTerminalLanguage } from '../settings.ts';

/** Loads the releases into a libSQL server, or writes the database into a folder: `data:load <address or folder>`. */
const language = readTerminalLanguage(process.env);
const [to, ...more] = process.argv.slice(2);
const USAGE: Sentence = {
  es: 'Uso: pnpm data:load <dirección de un servidor libSQL, o carpeta>; la credencial, en DATABASE_AUTH_TOKEN',
  en: 'Usage: pnpm data:load <address of a libSQL server, or folder>; the token, in DATABASE_AUTH_TOKEN',
};

try {
  if (to === undefined || more.length > 0) throw new Failure(USAGE);
  await loadData({
    releases: releasesFolder,
    to,
    authToken: process.env['DATABASE_AUTH_TOKEN'] || null,
    say: (sentence) => console.log(sentence[language]),
  });
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error[language]);
  process.exitCode = 1;
}
