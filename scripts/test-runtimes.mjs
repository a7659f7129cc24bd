import { RUNTIMES } from './runtimes/runtimes.mjs';
import { tryRuntimes } from './runtimes/try-runtimes.mjs';
import { say } from './say.mjs';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(RUNTIMES, name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}; there are ${Object.keys(RUNTIMES).join(', ')}`);
  process.exit(2);
}

say({
  es: 'Empacando los paquetes e instalándolos en un proyecto vacío…',
  en: 'Packing the packages and installing them in an empty project…',
});
const tried = await tryRuntimes(asked.length > 0 ? asked : Object.keys(RUNTIMES), (line) =>
  console.log(line),
);
process.exitCode = tried.failed === 0 ? 0 : 1;
