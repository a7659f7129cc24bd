import { run } from './run.mjs';
import { fail, say } from './say.mjs';

/** Builds the server, unless nothing it is made of has changed. */
export async function build() {
  say({ es: 'Construyendo lo que haya cambiado…', en: 'Building what has changed…' });
  const { code, output } = await run('turbo', [
    'run',
    'build',
    '--filter=@pazabierta/api',
    '--output-logs=errors-only',
  ]);
  if (code === 0) return;
  console.error(output);
  fail({
    es: `No se pudo construir el servidor: turbo terminó con el código ${code} y arriba está lo que dijo`,
    en: `The server could not be built: turbo ended with code ${code} and what it said is above`,
  });
}
