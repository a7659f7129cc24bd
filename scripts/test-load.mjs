import { run } from './run.mjs';
import { say } from './say.mjs';

/*
 * Tries the server under load, on synthetic data: `pnpm test:load [database file]`. ROWS says how many observations are made where no file
 * is given, SECONDS for how long.
 */
say({
  es: 'Probando el servidor bajo carga; tarda unos minutos…',
  en: 'Trying the server under load; this takes some minutes…',
});
const { code, output } = await run('tsx', ['apps/api/test/load/run-load.ts', ...process.argv.slice(2)]);
console.log(output);
process.exitCode = code;
