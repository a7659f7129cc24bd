import { run } from './run.mjs';
import { fail, say } from './say.mjs';

/* Tries the app over real libSQL servers, which are killed, hang, lag and come back: `pnpm test:libsql-server [name of a trial…]`. */
if (process.platform !== 'linux' || process.arch !== 'x64') {
  fail({
    es: `El servidor libSQL de las pruebas solo existe para Linux en x64, y esto es ${process.platform} en ${process.arch}`,
    en: `The libSQL server of the tests exists for Linux on x64 only, and this is ${process.platform} on ${process.arch}`,
  });
}
say({
  es: 'Probando sobre servidores libSQL de verdad; tarda unos minutos…',
  en: 'Trying over real libSQL servers; this takes some minutes…',
});
const { code, output } = await run('vitest', [
  'run',
  '--config',
  'apps/api/test/libsql-server/vitest.config.ts',
  '--root',
  '.',
  ...process.argv.slice(2),
]);
console.log(output);
process.exitCode = code;
