import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ReleaseError } from '@pazabierta/dataset';
import type { Sentence } from './sentence.ts';

/** Says to readers of the API why data could not be loaded: which file is at fault, and nothing of where this machine keeps it. */
export function toReason(error: unknown, releases: URL): Sentence {
  if (!(error instanceof ReleaseError)) {
    return {
      es: 'Los datos nuevos no se pudieron cargar; la terminal del servidor dice por qué',
      en: 'The new data could not be loaded; the terminal of the server says why',
    };
  }
  const folder = resolve(fileURLToPath(releases));
  const { es, en } = error.label;
  return { es: es.replaceAll(folder, basename(folder)), en: en.replaceAll(folder, basename(folder)) };
}
