import { DATABASE_FORMAT, type Loaded } from '@pazabierta/database';
import { DATABASE_NAME } from './database-name.ts';
import type { Sentence } from './sentence.ts';

/** Why a libSQL server cannot be answered from: for readers, and for whoever runs the app, who may know where it is. */
export interface Trouble {
  readonly reader: Sentence;
  readonly terminal: Sentence;
}

/** Nobody has looked at the server yet. */
export const NOT_YET: Sentence = {
  es: 'Los datos se están preparando',
  en: 'The data is being prepared',
};

/** The server had other data before the answer was whole. */
export const REPLACED: Sentence = {
  es: 'Los datos cambiaron mientras se respondía; pregunte de nuevo',
  en: 'The data changed while it was being answered; ask again',
};

/** What keeps a server from being answered from, of which it is known what was loaded; `null` where nothing does. */
export function whyNotLoaded(loaded: Loaded | null, url: string): Trouble | null {
  if (loaded === null) {
    return {
      reader: {
        es: 'Todavía no se ha cargado ninguna edición en el servidor de datos',
        en: 'No release has been loaded into the data server yet',
      },
      terminal: {
        es: `El servidor libSQL ${toHost(url)} no tiene ninguna edición; cárguelas con pnpm data:load`,
        en: `The libSQL server ${toHost(url)} has no release; load them with pnpm data:load`,
      },
    };
  }
  if (loaded.format === DATABASE_FORMAT && DATABASE_NAME.test(loaded.name)) return null;
  return {
    reader: {
      es: `Los datos del servidor tienen el formato ${loaded.format} y este programa lee el ${DATABASE_FORMAT}`,
      en: `The data of the server has format ${loaded.format} and this program reads ${DATABASE_FORMAT}`,
    },
    terminal: {
      es: `Los datos del servidor libSQL ${toHost(url)} tienen el formato ${loaded.format} y este programa lee el ${DATABASE_FORMAT}; cárguelos con pnpm data:load de esta versión, o actualice el programa`,
      en: `The data of the libSQL server ${toHost(url)} has format ${loaded.format} and this program reads ${DATABASE_FORMAT}; load it by the pnpm data:load of this version, or update the program`,
    },
  };
}

/** A server that could not be asked. */
export function whyAway(error: unknown, url: string): Trouble {
  return {
    reader: { es: 'El servidor de datos no responde', en: 'The data server does not answer' },
    terminal: {
      es: `El servidor libSQL ${toHost(url)} no responde: ${toCause(error)}`,
      en: `The libSQL server ${toHost(url)} does not answer: ${toCause(error)}`,
    },
  };
}

export function toHost(url: string): string {
  return new URL(url).host;
}

/** What is at the bottom of an error: `fetch` says only that it failed. */
export function toCause(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? toCause(error.cause) : error.message;
}
