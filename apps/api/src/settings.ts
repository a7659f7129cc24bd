import { isIPv6 } from 'node:net';
import type { RateLimitOptions } from './create-rate-limit.ts';
import { readServer, type ServerSettings } from './read-server.ts';
import type { Sentence } from './sentence.ts';

/** Every setting of the server, in one place: what it is, and what it is where nobody sets it. */
export const SETTINGS = {
  PORT: {
    usual: '8787',
    es: 'puerto en que escucha (0 a 65535; 0 elige uno libre)',
    en: 'port it listens on (0 to 65535; 0 picks a free one)',
  },
  HOST: {
    usual: '127.0.0.1',
    es: 'dirección en que escucha',
    en: 'address it listens on',
  },
  DATA_DIR: {
    usual: '.data',
    es: 'carpeta de la base de datos, que se construye a partir de las ediciones',
    en: 'folder of the database, which is built from the releases',
  },
  DATABASE_URL: {
    usual: 'none',
    es: 'servidor libSQL al que se pregunta, con http, https, ws, wss o libsql; none responde desde DATA_DIR',
    en: 'libSQL server that is asked, by http, https, ws, wss or libsql; none answers from DATA_DIR',
  },
  DATABASE_SYNC_URL: {
    usual: 'none',
    es: 'servidor libSQL del que se guarda una réplica en DATA_DIR, con http, https o libsql; none no guarda ninguna',
    en: 'libSQL server of which a replica is kept in DATA_DIR, by http, https or libsql; none keeps none',
  },
  DATABASE_AUTH_TOKEN: {
    usual: 'none',
    es: 'credencial que pide ese servidor; none no envía ninguna',
    en: 'token that this server asks for; none sends none',
  },
  DATABASE_SYNC_SECONDS: {
    usual: '5',
    es: 'cada cuántos segundos se mira si ese servidor tiene datos nuevos (1 a 86400)',
    en: 'every how many seconds this server is looked at for new data (1 to 86400)',
  },
  REPORT_URL: {
    usual: 'https://github.com/pazabierta/pazabierta/issues/new',
    es: 'dirección en la que se avisa de una cifra equivocada',
    en: 'address where a wrong figure is reported',
  },
  RATE_LIMIT: {
    usual: 'none',
    es: 'peticiones que se admiten a cada dirección y en cuántos segundos, por ejemplo 600/60; none no pone límite',
    en: 'requests allowed to each address and in how many seconds, such as 600/60; none sets no limit',
  },
  ADDRESS_HEADER: {
    usual: 'none',
    es: 'cabecera en que un proxy de confianza escribe la dirección del cliente, por ejemplo X-Forwarded-For; none toma la de la conexión',
    en: 'header in which a trusted proxy writes the address of the client, such as X-Forwarded-For; none takes that of the connection',
  },
  LOG: {
    usual: 'none',
    es: 'json escribe una línea por petición en la salida, sin datos personales; none no escribe ninguna',
    en: 'json writes one line a request to the output, without personal data; none writes none',
  },
  LANG: {
    usual: 'es',
    es: 'idioma de los mensajes de la terminal: inglés si empieza por «en», español si no (LC_ALL va antes)',
    en: 'language of the messages in the terminal: English if it begins with "en", Spanish otherwise (LC_ALL goes first)',
  },
} as const;

/** The settings as the app uses them. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Where the data lies; `null` for a database file of our own. */
  readonly server: ServerSettings | null;
  readonly reportUrl: string;
  /** How many requests each client may make in how many seconds; `null` for as many as it likes. */
  readonly rateLimit: RateLimitOptions | null;
  /** Whether every request is written to the output. */
  readonly log: boolean;
}

/**
 * Reads the settings from an environment, or says everything that is wrong with it.
 *
 * @example
 * ```ts
 * readSettings({ PORT: 'abc' });
 * // { errors: [{ es: 'PORT debe ser un número entero de 0 a 65535; es «abc»', … }] }
 * ```
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): Settings | { readonly errors: readonly Sentence[] } {
  // An empty setting counts as none, as shells and compose files mean it.
  const get = (name: keyof typeof SETTINGS): string => env[name] || SETTINGS[name].usual;
  const errors: Sentence[] = [];

  const port = get('PORT');
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    errors.push({
      es: `PORT debe ser un número entero de 0 a 65535; es «${port}»`,
      en: `PORT must be a whole number from 0 to 65535; it is "${port}"`,
    });
  }
  const server = readServer(
    {
      url: get('DATABASE_URL'),
      syncUrl: get('DATABASE_SYNC_URL'),
      authToken: get('DATABASE_AUTH_TOKEN'),
      seconds: get('DATABASE_SYNC_SECONDS'),
    },
    errors,
  );
  const reportUrl = get('REPORT_URL');
  if (!/^https?:\/\//.test(reportUrl) || !URL.canParse(reportUrl)) {
    errors.push({
      es: `REPORT_URL debe ser una dirección http o https; es «${reportUrl}»`,
      en: `REPORT_URL must be an http or https address; it is "${reportUrl}"`,
    });
  }
  const host = get('HOST');
  if (!/^[^\s/:[\]]+$/.test(host) && !isIPv6(host)) {
    errors.push({
      es: `HOST debe ser un nombre o una dirección IP, sin puerto, barra ni corchetes; es «${host}»`,
      en: `HOST must be a name or an IP address, without port, slash or brackets; it is "${host}"`,
    });
  }
  const rateLimit = get('RATE_LIMIT');
  const [, quota, seconds] = /^([1-9]\d{0,8})\/([1-9]\d{0,4})$/.exec(rateLimit) ?? [];
  if (rateLimit !== 'none' && quota === undefined) {
    errors.push({
      es: `RATE_LIMIT debe ser peticiones y segundos, por ejemplo 600/60, o none; es «${rateLimit}»`,
      en: `RATE_LIMIT must be requests and seconds, such as 600/60, or none; it is "${rateLimit}"`,
    });
  }
  const header = get('ADDRESS_HEADER');
  if (!/^[\w-]+$/.test(header)) {
    errors.push({
      es: `ADDRESS_HEADER debe ser el nombre de una cabecera o none; es «${header}»`,
      en: `ADDRESS_HEADER must be the name of a header or none; it is "${header}"`,
    });
  }
  const log = get('LOG');
  if (log !== 'none' && log !== 'json') {
    errors.push({
      es: `LOG debe ser none o json; es «${log}»`,
      en: `LOG must be none or json; it is "${log}"`,
    });
  }
  if (errors.length > 0) return { errors };
  return {
    port: Number(port),
    host,
    dataDir: get('DATA_DIR'),
    server,
    reportUrl,
    rateLimit:
      quota === undefined
        ? null
        : {
            quota: Number(quota),
            seconds: Number(seconds),
            addressHeader: header === 'none' ? null : header.toLowerCase(),
          },
    log: log === 'json',
  };
}

/** The language of the terminal: `LC_ALL` before `LANG`, as POSIX has it. */
export function readTerminalLanguage(env: Readonly<Record<string, string | undefined>>): 'es' | 'en' {
  return /^en/i.test(env['LC_ALL'] || env['LANG'] || SETTINGS.LANG.usual) ? 'en' : 'es';
}
